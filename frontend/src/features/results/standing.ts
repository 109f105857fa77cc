import type { Stage } from '@/lifecycle/stages'
import type { Tone } from '@/ui/tone'
import type { Result } from './queries'

type Status = Result['status']

export const toneOf: Record<Status, Tone> = {
  SELECTED: 'wait', RESERVE: 'info', NOT_SELECTED: 'plain', OFFERED: 'wait', ACCEPTED: 'wait', DECLINED: 'plain', LAPSED: 'stop', IN_PUBLICITY: 'wait', CONFIRMED: 'ok', CANCELLED: 'stop',
}

/** Where the grant stands in its life, and whether it ends there. */
export const stageOf = (status: Status): Stage => (status === 'CONFIRMED' ? 'agreement' : 'publicity')
export const isOver = (status: Status) => ['NOT_SELECTED', 'DECLINED', 'LAPSED', 'CANCELLED'].includes(status)

/** It may be given up here: announced and not yet confirmed, or waiting on the reserve. */
export const isStanding = (status: Status) => status === 'IN_PUBLICITY' || status === 'RESERVE'

/** The instant somebody has to watch now: an offer's end, the notice's, or the reserve list's. */
export function untilOf(line: Result): string | undefined {
  if (line.status === 'OFFERED') return line.offerUntil ?? undefined
  if (line.status === 'IN_PUBLICITY') return line.noticeEndsAt ?? undefined
  return line.status === 'RESERVE' ? (line.reserveUntil ?? undefined) : undefined
}

/** The sentence for a line; suspended ones say what they wait for. */
export function sentenceOf(line: Result): string {
  if (line.withdrawal?.awaitsHost && isStanding(line.status)) return 'WITHDRAWING'
  if (line.suspended && line.status === 'IN_PUBLICITY') return 'SUSPENDED'
  return line.status
}
