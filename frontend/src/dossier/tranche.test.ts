import { describe, expect, it } from 'vitest'
import { inOrder, sumsOf, type Point } from './tranche'

describe('what of a grant has been paid', () => {
  it.each([
    ['nothing yet', ['DUE', 'PLANNED', 'PLANNED'], { paid: 0, whole: 2_153_846, bp: 0 }],
    ['the first part', ['RECONCILED', 'DUE', 'PLANNED'], { paid: 1_076_923, whole: 2_153_846, bp: 5000 }],
    ['money on its way is not paid', ['INSTRUCTED', 'UNKNOWN', 'PLANNED'], { paid: 0, whole: 2_153_846, bp: 0 }],
    ['a cancelled part is not of the whole', ['PAID', 'PAID', 'CANCELLED'], { paid: 1_723_076, whole: 1_723_076, bp: 10_000 }],
  ] as const)('%s', (_, states, sums) => {
    const amounts = [1_076_923, 646_153, 430_770]
    expect(sumsOf(states.map((status, i) => ({ status, amountFen: amounts[i]! })))).toEqual(sums)
  })

  it('has no share of nothing', () => expect(sumsOf([])).toEqual({ paid: 0, whole: 0, bp: 0 }))
})

it('shows what is in the way first', () => {
  const point = (ruleId: string, outcome: Point['outcome'], stops: boolean) => ({ ruleId, outcome, stops }) as Point
  expect(inOrder([point('a', 'MET', false), point('b', 'NOT_MET', false), point('c', 'UNKNOWN', true), point('d', 'NOT_MET', true)]).map((one) => one.ruleId))
    .toEqual(['c', 'd', 'b', 'a'])
})
