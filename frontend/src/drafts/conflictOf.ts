import { isProblem } from '@/api/problem'
import { DraftConflict } from './types'

interface Both { section: string; mine: unknown; theirs: unknown; changedBy?: string; changedAt?: string }
interface Facts { current?: number; conflicts?: Both[] }

export const etagOf = (version: number) => `"${version}"`

/** The service's 412 with both versions of each section, as a DraftConflict; anything else stays what it was. */
export function conflictOf(thrown: unknown): unknown {
  if (!isProblem(thrown) || thrown.status !== 412) return thrown
  const { current, conflicts } = thrown.facts as Facts
  if (current === undefined || !Array.isArray(conflicts)) return thrown
  const theirs = Object.fromEntries(conflicts.map((both) => [both.section, both.theirs]))
  const authors = Object.fromEntries(conflicts.map((both) => [both.section, { name: both.changedBy ?? '', at: both.changedAt ?? '' }]))
  return new DraftConflict({ sections: theirs, etag: etagOf(current) }, authors)
}
