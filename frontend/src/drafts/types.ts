/** A draft is a set of sections; each is saved, merged and argued about as a whole. */
export type Sections = Record<string, unknown>

export interface Reading { sections: Sections; etag: string }

/** One person's words against another's, in one section. */
export interface Conflict { mine: unknown; theirs: unknown; by?: Author }

/** Whose version the server's is, and since when. */
export interface Author { name: string; at: string }

/**
 * Sends the changed sections with If-Match; throws a DraftConflict when others were faster. The answer holds every
 * section as it is now: the service takes ours beside what others changed meanwhile, and a next save must rest on both.
 */
export type SaveSections = (changed: Sections, etag: string) => Promise<Reading>

export class DraftConflict extends Error {
  constructor(readonly theirs: Reading, readonly authors: Readonly<Record<string, Author>> = {}) {
    super('the draft has changed on the server')
  }
}

export type SaveState = 'quiet' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused'
