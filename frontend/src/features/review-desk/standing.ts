import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'
import type { Round, Seat } from './queries'

export const toneOf: Record<Round['status'], Tone> = { PREPARING: 'wait', SCORING: 'info', CLOSED: 'ok' }
export const seatTone: Record<Seat['status'], Tone> = { ALTERNATE: 'plain', SEATED: 'wait', CLEAR: 'ok', RECUSED: 'plain', VOID: 'stop' }

export const turnTone: Record<Schemas['AppearanceStatus'], Tone> = { WAITING: 'plain', PRESENTING: 'info', DONE: 'ok', ABSENT: 'stop' }

/** The one at this place goes one place up. */
export function moved<T>(all: readonly T[], from: number): T[] {
  const to = [...all]
  to.splice(from - 1, 2, all[from]!, all[from - 1]!)
  return to
}

export const judges = (seat: Pick<Seat, 'status'>): boolean => seat.status === 'SEATED' || seat.status === 'CLEAR'
/** Another can take over: from who judges, and from who stepped back while somebody stands by. */
export const canBeReplaced = (seat: Pick<Seat, 'status'>, seats: readonly Pick<Seat, 'status'>[]): boolean =>
  judges(seat) || (seat.status === 'RECUSED' && seats.some((one) => one.status === 'ALTERNATE'))
export const shareBp = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 10_000) / whole))

export interface Progress { submitted: number; sheets: number; panel: number; undeclared: number; behind: number }

/** How far those who judge are; who was replaced or stepped back no longer counts. */
export function progressOf(seats: readonly Pick<Seat, 'status' | 'submitted' | 'sheets'>[]): Progress {
  const panel = seats.filter(judges)
  const sum = (of: (seat: (typeof panel)[number]) => number) => panel.reduce((all, seat) => all + of(seat), 0)
  return {
    submitted: sum((seat) => seat.submitted), sheets: sum((seat) => seat.sheets), panel: panel.length,
    undeclared: panel.filter((seat) => seat.status === 'SEATED').length, behind: panel.filter((seat) => seat.submitted < seat.sheets).length,
  }
}

export const isOver = (round: Pick<Round, 'dueAt'>, now: Date): boolean => round.dueAt !== null && Date.parse(round.dueAt) <= now.getTime()

/** Whose turn it is: words are `review-desk.ball.<key>`. */
export type Ball = 'appoint' | 'start' | 'reviewers' | 'close' | 'late' | 'none'
export function ballOf(round: Pick<Round, 'status' | 'complete' | 'dueAt' | 'seats'>, now: Date): Ball {
  if (round.status === 'CLOSED') return 'none'
  if (round.status === 'PREPARING') return round.seats.some(judges) ? 'start' : 'appoint'
  return round.complete ? 'close' : isOver(round, now) ? 'late' : 'reviewers'
}

const urgency: readonly Ball[] = ['late', 'close', 'appoint', 'start', 'reviewers', 'none']

/** The work list: what somebody of the desk has to do first, then what is due soonest. */
export const inOrder = (rounds: readonly Round[], now: Date): Round[] =>
  [...rounds].sort((a, b) => urgency.indexOf(ballOf(a, now)) - urgency.indexOf(ballOf(b, now)) || (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))

/** Why scoring cannot begin with this panel: odd, and no fewer than the rules ask for. */
export const panelFault = (members: number, least: number): 'few' | 'even' | null => (members < least ? 'few' : members % 2 === 0 ? 'even' : null)

/** The end of a day in China, as the instant at which it is too late. */
export const endOf = (day: string): string => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString()
