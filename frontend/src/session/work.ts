import type { Grant } from './useSession'

export interface WorkItem { key: string; title: string; what?: string; to: string; until?: string }

/** What waits for someone. `more` says that there are others than those shown: then no count is claimed. */
export interface Work { items: WorkItem[]; more: boolean }

/**
 * A feature's part of the start page: it exports a list of these from its `work.ts`. Its words are `<feature>.work.<key>`;
 * `all` is where the whole list is; `icon` is a name of the icon set.
 */
export interface WorkSource { feature: string; key: string; order: number; icon: string; roles: readonly string[]; all: string; load: (grants: readonly Grant[], now: Date) => Promise<Work> }
