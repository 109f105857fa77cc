import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export const objectionTone: Record<Schemas['ObjectionStatus'], Tone> = { RECEIVED: 'wait', ACCEPTED: 'wait', NOT_ACCEPTED: 'plain', INVESTIGATING: 'wait', UPHELD: 'ok', REJECTED: 'plain', CLOSED: 'ok' }

/** Lines to which somebody may still object; after the last day what comes is kept as a complaint. */
export const mayObject = (line: { status: Schemas['LineStatus'] }) => line.status !== 'WITHDRAWN' && line.status !== 'OBJECTION_UPHELD' && line.status !== 'DRAFT'

export type Who = 'person' | 'organisation' | 'anonymous'
export interface Draft { lineId: string | null; who: Who | null; name: string; contact: string; grounds: string }

const length = (text: string) => Array.from(text.trim()).length

/** What still has to be mended, as keys of words; the service looks again. */
export function faultsOf(draft: Draft): Partial<Record<keyof Draft, string>> {
  const faults: Partial<Record<keyof Draft, string>> = {}
  if (!draft.lineId) faults.lineId = 'line'
  if (!draft.who) faults.who = 'who'
  if (draft.who && draft.who !== 'anonymous') {
    if (length(draft.name) === 0) faults.name = 'name'
    else if (length(draft.name) > 60) faults.name = 'long'
    if (length(draft.contact) < 5) faults.contact = 'contact'
    else if (length(draft.contact) > 120) faults.contact = 'long'
  }
  if (length(draft.grounds) < 10) faults.grounds = 'grounds'
  else if (length(draft.grounds) > 4000) faults.grounds = 'long'
  return faults
}

/** Name and contact leave this device only when the person chose to give them. */
export function bodyOf(draft: Draft): Schemas['FileObjection'] {
  const named = draft.who !== 'anonymous'
  return { lineId: draft.lineId!, grounds: draft.grounds.trim(), name: named ? draft.name.trim() : null, contact: named ? draft.contact.trim() : null }
}

/** Waits for an answer that is still in time. */
export const awaits = (one: { status: Schemas['ObjectionStatus']; answer: string | null; answerDueAt: string }, now: Date) =>
  one.status === 'INVESTIGATING' && one.answer === null && now.getTime() < Date.parse(one.answerDueAt)
