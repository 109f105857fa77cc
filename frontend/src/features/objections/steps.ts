import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type Objection = Schemas['ObjectionView']
export type Row = Schemas['ObjectionRow']
export type Status = Schemas['ObjectionStatus']
export type Step = 'take' | 'accept' | 'refuse' | 'ask' | 'extend' | 'uphold' | 'reject' | 'close'

export const open: readonly Status[] = ['RECEIVED', 'ACCEPTED', 'INVESTIGATING']
export const states: readonly Status[] = [...open, 'NOT_ACCEPTED', 'UPHELD', 'REJECTED', 'CLOSED']
export const tone: Record<Status, Tone> = { RECEIVED: 'wait', ACCEPTED: 'wait', NOT_ACCEPTED: 'plain', INVESTIGATING: 'wait', UPHELD: 'ok', REJECTED: 'plain', CLOSED: 'ok' }

const of: Partial<Record<Status, Step>> = { ACCEPTED: 'accept', NOT_ACCEPTED: 'refuse', INVESTIGATING: 'ask', UPHELD: 'uphold', REJECTED: 'reject', CLOSED: 'close' }

/** What this person may do now: nobody decides before having taken it on, and a colleague's is taken over by the lead alone. */
export function stepsOf(one: Pick<Objection, 'mine' | 'handler' | 'status' | 'nextSteps' | 'extended'>, has: (role: string) => boolean): Step[] {
  if (!has('PROGRAMME_OFFICER') && !has('BUREAU_LEAD')) return []
  const isOpen = open.includes(one.status)
  if (!one.mine) return isOpen && (one.handler === null || has('BUREAU_LEAD')) ? ['take'] : []
  const steps = one.nextSteps.flatMap((status) => of[status] ?? [])
  return isOpen && one.status !== 'RECEIVED' && !one.extended ? [...steps, 'extend'] : steps
}

/** The day that counts now: first whether it is accepted, then the decision. */
export const dueOf = (one: Pick<Row, 'status' | 'acceptDueAt' | 'decideDueAt'>): string | null =>
  one.status === 'RECEIVED' ? one.acceptDueAt : open.includes(one.status) ? one.decideDueAt : null

/** What is due first comes first; what is over comes last, the newest of it first. */
export function byUrgency(a: Row, b: Row): number {
  const [dueA, dueB] = [dueOf(a), dueOf(b)]
  if (dueA !== null && dueB !== null) return dueA < dueB ? -1 : dueA > dueB ? 1 : 0
  if (dueA === null && dueB === null) return a.receivedAt < b.receivedAt ? 1 : -1
  return dueA === null ? 1 : -1
}
