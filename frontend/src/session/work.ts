// Icons are named, not imported: what a session knows of work does not depend on how it is drawn.

export interface WorkItem { key: string; title: string; what?: string; to: string; until?: string }

/** What waits for someone. `more` says that there are others than those shown: then no count is claimed. */
export interface Work { items: WorkItem[]; more: boolean }

/**
 * A feature's part of the start page: it exports a list of these from its `work.ts`. Words are
 * `<feature>.work.<key>`; `all` is where the whole list is.
 */
export interface WorkSource { feature: string; key: string; order: number; icon: string; roles: readonly string[]; all: string; load: () => Promise<Work> }
