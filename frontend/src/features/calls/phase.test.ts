// @vitest-environment node
import { expect, it } from 'vitest'
import { phaseOf, stageOf } from './phase'

const call = { status: 'OPEN', opensAt: '2026-03-01T16:00:00Z', closesAt: '2026-03-31T16:00:00Z' }

it.each([
  ['2026-03-01T15:59:59Z', 'toCome'], ['2026-03-01T16:00:00Z', 'open'], ['2026-03-31T15:59:59Z', 'open'], ['2026-03-31T16:00:00Z', 'over'],
])('at %s it is %s: the deadline itself is too late', (now, phase) => expect(phaseOf(call, new Date(now))).toBe(phase))

it.each([
  ['SUSPENDED', 'suspended'], ['CANCELLED', 'cancelled'], ['CLOSED', 'over'], ['ARCHIVED', 'over'],
])('a call that is %s is %s whatever the clock says', (status, phase) => expect(phaseOf({ ...call, status }, new Date('2026-03-10T00:00:00Z'))).toBe(phase))

it('shows an archived call at the end of its life', () => {
  expect([stageOf('over', 'ARCHIVED'), stageOf('over', 'CLOSED'), stageOf('open', 'OPEN'), stageOf('suspended', 'SUSPENDED')]).toEqual(['closed', 'review', 'application', 'call'])
})
