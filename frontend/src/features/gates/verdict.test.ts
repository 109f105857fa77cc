// @vitest-environment node
import { expect, it } from 'vitest'
import { byWeight, dayOf, lastDayFault, mayWaive } from './verdict'

it('puts what stands in the way first', () => {
  const list = (['MET', 'WAIVED', 'NOT_MET', 'UNKNOWN'] as const).map((outcome) => ({ outcome }))
  expect(list.sort(byWeight).map((one) => one.outcome)).toEqual(['NOT_MET', 'UNKNOWN', 'WAIVED', 'MET'])
})

it.each([
  ['NOT_MET', true, true], ['UNKNOWN', true, true], ['MET', true, false], ['WAIVED', true, false], ['NOT_MET', false, false],
] as const)('a condition that is %s, waivable %s: %s', (outcome, waivable, may) => expect(mayWaive({ outcome, condition: { waivable } })).toBe(may))

it.each([['', 'day'], ['2026-09-27', 'past'], ['2026-09-28', null], ['2027-09-28', null], ['2027-09-29', 'far']])('until %s: %s', (day, fault) => expect(lastDayFault(day, '2026-09-28')).toBe(fault))

it('goes by the day where the programme is', () => expect(dayOf(new Date('2026-09-27T16:00:00Z'))).toBe('2026-09-28'))
