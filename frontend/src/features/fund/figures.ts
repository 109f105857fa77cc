import type { Schemas } from '@/api/types'

export type Pool = Schemas['PoolView']
export type Figures = Schemas['PoolFigures']
export type Order = Schemas['OrderView']
export type Journal = Schemas['JournalView']
export type Account = Schemas['AccountKind']

/** The thermometer: where the money of a pool stands now, from free to paid; the parts add up to what it was given. */
export const parts = ['available', 'reserved', 'committed', 'payable', 'inTransit', 'paid'] as const
export type Part = (typeof parts)[number]
export const fenOf = (figures: Figures, part: Part): number => figures[`${part}Fen`]

/** Given, moved in or out, taken back: what the pool has to show for. */
export const budgetOf = (figures: Figures): number => figures.appropriatedFen + figures.movedFen - figures.withdrawnFen

/** Basis points, rounded down, so that no share is shown larger than it is. */
export const shareBp = (part: number, whole: number): number => (whole <= 0 ? 0 : Math.floor((Math.max(0, part) * 10_000) / whole))

/** "50" or "33.33": whole percents without decimals. */
export function percent(bp: number): string {
  return bp % 100 === 0 ? String(bp / 100) : `${Math.floor(bp / 100)}.${String(bp % 100).padStart(2, '0')}`
}

export interface Slice { part: Part; from: number; width: number }
/** Slices of a bar 10,000 wide; what is not shown by any of them is left empty. */
export function slicesOf(figures: Figures): Slice[] {
  const whole = Math.max(budgetOf(figures), parts.reduce((sum, part) => sum + Math.max(0, fenOf(figures, part)), 0))
  let from = 0
  return [...parts].reverse().flatMap((part) => {
    const width = shareBp(fenOf(figures, part), whole)
    const slice = { part, from, width }
    from += width
    return width > 0 ? [slice] : []
  })
}

export const sources = ['GENERAL_BUDGET', 'LOTTERY_WELFARE', 'FOUNDATION', 'COMPANY'] as const
export const accounts: readonly Account[] = ['SOURCE', 'AVAILABLE', 'RESERVED', 'COMMITTED', 'PAYABLE', 'IN_TRANSIT', 'PAID', 'BANK', 'CLEARING', 'RETURNED', 'OWED_TO_TREASURY', 'REMITTED', 'WITHDRAWN']
export const kinds = ['APPROPRIATION', 'TRANSFER', 'CARRY_OVER', 'WITHDRAWAL'] as const
export type Kind = (typeof kinds)[number]
export const needsTarget = (kind: Kind | null) => kind === 'TRANSFER' || kind === 'CARRY_OVER'

export interface OrderDraft { kind: Kind | null; amountFen: number | null; basis: string; targetPoolId: string | null }
export function orderFaults(draft: OrderDraft, availableFen: number): Partial<Record<keyof OrderDraft, string>> {
  const faults: ReturnType<typeof orderFaults> = {}
  if (!draft.kind) faults.kind = 'kind'
  if (draft.amountFen === null || draft.amountFen <= 0) faults.amountFen = 'amount'
  else if (draft.kind && draft.kind !== 'APPROPRIATION' && draft.amountFen > availableFen) faults.amountFen = 'more'
  if (needsTarget(draft.kind) && !draft.targetPoolId) faults.targetPoolId = 'target'
  if (!draft.basis.trim()) faults.basis = 'basis'
  return faults
}
