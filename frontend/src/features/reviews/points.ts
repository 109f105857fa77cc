import type { Sections } from '@/drafts/types'
import type { Schemas } from '@/api/types'
import { etagOf } from '@/drafts/conflictOf'
import type { Sheet } from './queries'

type Asked = Pick<Schemas['Criterion'], 'key' | 'maximumPoints'>

/** What somebody typed as whole points from 0 to the most; null when empty, `wrong` when it is neither. */
export function pointsOf(typed: string, most: number): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : 'wrong'
}

const part = (key: string) => `points.${key}`
export const pointsAt = (sections: Sections, key: string): number | null => (sections[part(key)] as number | null | undefined) ?? null
export const remarkIn = (sections: Sections): string => (sections.remark as string | undefined) ?? ''
export const nameOf = part

/** Each criterion is a part of its own, so that two devices only quarrel about the points that both changed. */
export const sectionsOf = (sheet: Pick<Sheet, 'rubric' | 'points' | 'remark'>): Sections =>
  Object.fromEntries([...sheet.rubric.criteria.map((one) => [part(one.key), sheet.points[one.key] ?? null]), ['remark', sheet.remark ?? '']])

export const readingOf = (sheet: Sheet) => ({ sections: sectionsOf(sheet), etag: etagOf(sheet.version) })

/** The whole sheet as the service takes it: what is not scored is left out. */
export function writeOf(criteria: readonly Asked[], sections: Sections): Schemas['WriteSheet'] {
  const scored = criteria.flatMap((one) => (pointsAt(sections, one.key) === null ? [] : [[one.key, pointsAt(sections, one.key)!] as const]))
  return { points: Object.fromEntries(scored), remark: remarkIn(sections) }
}

export const totalOf = (criteria: readonly Asked[], sections: Sections): number => criteria.reduce((sum, one) => sum + (pointsAt(sections, one.key) ?? 0), 0)
export const mostOf = (criteria: readonly Asked[]): number => criteria.reduce((sum, one) => sum + one.maximumPoints, 0)
export const unscored = <T extends Asked>(criteria: readonly T[], sections: Sections): T[] => criteria.filter((one) => pointsAt(sections, one.key) === null)

/** Very low and very high totals ask for a remark; half a sheet has no total to speak of yet. */
export function remarkNeeded(criteria: readonly Asked[], sections: Sections, below: number, above: number): boolean {
  const total = totalOf(criteria, sections)
  return unscored(criteria, sections).length === 0 && (total < below || total > above)
}
