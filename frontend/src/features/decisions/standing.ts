import type { Tone } from '@/ui/tone'
import type { Award, Decision, Line } from './queries'

export const toneOf: Record<Decision['status'], Tone> = { DRAFT: 'plain', PROPOSED: 'wait', APPROVED: 'ok', DISCARDED: 'plain' }
export const lineTone: Record<Line['outcome'], Tone> = { SELECTED: 'ok', OFFERED: 'wait', RESERVE: 'info', NOT_SELECTED: 'plain', KEPT: 'plain' }
export const awardTone: Record<Award['status'], Tone> = {
  SELECTED: 'wait', RESERVE: 'info', NOT_SELECTED: 'plain', OFFERED: 'wait', ACCEPTED: 'wait', DECLINED: 'plain', LAPSED: 'stop', IN_PUBLICITY: 'wait', CONFIRMED: 'ok', CANCELLED: 'stop',
}

/** After which line the funding line is drawn: the last one that gets money. −1: above all. */
export const fundingLineAfter = (lines: readonly Pick<Line, 'amountFen'>[]): number => lines.reduce((last, line, i) => (line.amountFen > 0 ? i : last), -1)

export interface Sums { awards: number; offers: number; reserves: number; amountFen: number; forAwardsFen: number; leftFen: number; usedBp: number }

export function sumsOf(decision: Decision): Sums {
  const lines = decision.lists.flatMap((list) => list.lines)
  const forAwardsFen = decision.pools.reduce((sum, pool) => sum + pool.forAwardsFen, 0)
  const usedFen = decision.pools.reduce((sum, pool) => sum + pool.usedFen, 0)
  return {
    awards: lines.filter((line) => line.outcome === 'SELECTED').length,
    offers: lines.filter((line) => line.outcome === 'OFFERED').length,
    reserves: lines.filter((line) => line.outcome === 'RESERVE').length,
    amountFen: lines.filter((line) => line.outcome !== 'KEPT').reduce((sum, line) => sum + line.amountFen, 0),
    forAwardsFen, leftFen: decision.pools.reduce((sum, pool) => sum + pool.leftFen, 0),
    usedBp: forAwardsFen === 0 ? 0 : Math.floor((usedFen * 10_000) / forAwardsFen),
  }
}

/** How many lines stand where, in the order of their life; what stands nowhere is left out. */
const order: readonly Award['status'][] = ['SELECTED', 'OFFERED', 'ACCEPTED', 'IN_PUBLICITY', 'CONFIRMED', 'RESERVE', 'DECLINED', 'LAPSED', 'CANCELLED', 'NOT_SELECTED']
export const countsOf = (awards: readonly Pick<Award, 'status'>[]) =>
  order.map((status) => ({ status, count: awards.filter((one) => one.status === status).length })).filter((one) => one.count > 0)
