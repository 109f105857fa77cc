/** A draft is a set of sections; each is saved, merged and argued about as a whole. */
export type Sections = Record<string, unknown>

export interface Reading { sections: Sections; etag: string }

/** One person's words against another's, in one section. */
export interface Conflict { mine: unknown; theirs: unknown }

/** Sends the changed sections with If-Match; throws a DraftConflict when others were faster. */
export type SaveSections = (changed: Sections, etag: string) => Promise<{ etag: string }>

export class DraftConflict extends Error {
  constructor(readonly theirs: Reading) {
    super('the draft has changed on the server')
  }
}

export type SaveState = 'quiet' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused'
