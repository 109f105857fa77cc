// @vitest-environment node
import { expect, it } from 'vitest'
import { budgetOf, orderFaults, percent, shareBp, slicesOf, type Figures } from './figures'

const none: Figures = { appropriatedFen: 0, movedFen: 0, withdrawnFen: 0, availableFen: 0, reservedFen: 0, committedFen: 0, payableFen: 0, inTransitFen: 0, paidFen: 0, releasedFen: 0, lapsedFen: 0, returnedFen: 0, restoredFen: 0, owedFen: 0, remittedFen: 0, clearingFen: 0 }
const pool: Figures = { ...none, appropriatedFen: 60_000_000, movedFen: -5_000_000, withdrawnFen: 1_000_000, availableFen: 24_000_000, reservedFen: 10_000_000, committedFen: 15_000_000, paidFen: 5_000_000 }

it('has to show for what was given, moved and not taken back', () => expect(budgetOf(pool)).toBe(54_000_000))

it.each([[5, 10, 5000], [1, 3, 3333], [2, 3, 6666], [0, 0, 0], [5, 0, 0], [-3, 10, 0]])('%d of %d is %d basis points', (part, whole, bp) => expect(shareBp(part, whole)).toBe(bp))
it.each([[5000, '50'], [3333, '33.33'], [50, '0.50'], [10_000, '100']])('%d basis points are %s percent', (bp, words) => expect(percent(bp)).toBe(words))

it('fills the bar from what is paid to what is free, and never beyond it', () => {
  const slices = slicesOf(pool)
  expect(slices.map((one) => one.part)).toEqual(['paid', 'committed', 'reserved', 'available'])
  expect(slices[0]).toEqual({ part: 'paid', from: 0, width: 925 })
  const last = slices[slices.length - 1]!
  expect(last.from + last.width).toBeLessThanOrEqual(10_000)
  expect(slicesOf(none)).toEqual([])
})

const draft = { kind: 'WITHDRAWAL' as const, amountFen: 100, basis: '虞财社〔2026〕12号', targetPoolId: null }
it.each([
  ['fine', draft, {}],
  ['nothing chosen', { kind: null, amountFen: null, basis: ' ', targetPoolId: null }, { kind: 'kind', amountFen: 'amount', basis: 'basis' }],
  ['more than is free', { ...draft, amountFen: 1001 }, { amountFen: 'more' }],
  ['an appropriation brings money in', { ...draft, kind: 'APPROPRIATION' as const, amountFen: 1001 }, {}],
  ['a transfer goes somewhere', { ...draft, kind: 'TRANSFER' as const }, { targetPoolId: 'target' }],
])('an order: %s', (_what, given, faults) => expect(orderFaults(given, 1000)).toEqual(faults))
