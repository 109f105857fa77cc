// @vitest-environment node
import { expect, it } from 'vitest'
import type { Decision } from './queries'
import { countsOf, fundingLineAfter, sumsOf } from './standing'

it.each([[[30, 20, 0, 0], 1], [[30, 0, 8, 0], 2], [[0, 0], -1], [[], -1]])('draws the funding line through %j after %i', (amounts, after) => {
  expect(fundingLineAfter(amounts.map((amountFen) => ({ amountFen })))).toBe(after)
})

it('says what S1 leaves: one award, one reserve, 12,000 yuan', () => {
  const decision = {
    lists: [{ lines: [{ outcome: 'SELECTED', amountFen: 3_000_000 }, { outcome: 'RESERVE', amountFen: 0 }, { outcome: 'KEPT', amountFen: 500 }] }],
    pools: [{ forAwardsFen: 4_200_000, usedFen: 3_000_000, leftFen: 1_200_000 }],
  } as unknown as Decision
  expect(sumsOf(decision)).toEqual({ awards: 1, offers: 0, reserves: 1, amountFen: 3_000_000, forAwardsFen: 4_200_000, leftFen: 1_200_000, usedBp: 7142 })
})

it('counts lines in the order of their life', () => {
  expect(countsOf([{ status: 'RESERVE' }, { status: 'CONFIRMED' }, { status: 'RESERVE' }])).toEqual([{ status: 'CONFIRMED', count: 1 }, { status: 'RESERVE', count: 2 }])
})
