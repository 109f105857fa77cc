import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type Answer = Schemas['AnswerView']
export type Finding = Schemas['FindingView']
export type Waiver = Schemas['WaiverView']

export const verdictTone: Record<Schemas['Verdict'], Tone> = { MET: 'ok', TO_EXAMINE: 'wait', UNKNOWN: 'wait', NOT_MET: 'stop' }
export const outcomeTone: Record<Finding['outcome'], Tone> = { MET: 'ok', WAIVED: 'info', NOT_MET: 'stop', UNKNOWN: 'wait' }

/** What stands in the way comes first. */
const order: Record<Finding['outcome'], number> = { NOT_MET: 0, UNKNOWN: 1, WAIVED: 2, MET: 3 }
export const byWeight = (a: Pick<Finding, 'outcome'>, b: Pick<Finding, 'outcome'>) => order[a.outcome] - order[b.outcome]

/** A condition that the lead may let pass: it stands in the way and its rule allows it. */
export const mayWaive = (finding: Pick<Finding, 'outcome'> & { condition: { waivable: boolean } }) => finding.condition.waivable && (finding.outcome === 'NOT_MET' || finding.outcome === 'UNKNOWN')

/** How a waiver's end stands to the days it may have: at most a year ahead. */
export function lastDayFault(day: string, today: string): 'day' | 'past' | 'far' | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'day'
  if (day < today) return 'past'
  const [year, rest] = [Number(today.slice(0, 4)) + 1, today.slice(4)]
  return day > `${year}${rest}` ? 'far' : null
}
/** The date where the programme is. */
export const dayOf = (now: Date) => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
