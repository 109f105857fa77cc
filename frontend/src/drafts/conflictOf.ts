import { isProblem } from '@/api/problem'
import { DraftConflict, type Conflict } from './types'

interface Facts { etag?: string; conflicts?: Record<string, Conflict> }

/** The service's 412 with both versions of each section, as a DraftConflict; anything else stays what it was. */
export function conflictOf(thrown: unknown): unknown {
  if (!isProblem(thrown) || thrown.status !== 412) return thrown
  const { etag, conflicts } = thrown.facts as Facts
  if (!etag || !conflicts) return thrown
  const theirs = Object.fromEntries(Object.entries(conflicts).map(([section, both]) => [section, both.theirs]))
  return new DraftConflict({ sections: theirs, etag })
}
