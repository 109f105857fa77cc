import { describe, expect, it } from 'vitest'
import type { Opening } from './queries'
import { closedOf, takenOf } from './useOpenings'

const opening = (kind: Opening['kind'], more: Partial<Opening> = {}): Opening => ({ kind, open: !more.why, why: null, waitingNumber: null, once: false, waitingIndexes: [], ...more })
const all = [opening('BUDGET_MOVE'), opening('LEADER', { once: true }), opening('PLACE', { once: true, why: 'WAITING', waitingNumber: 3 }), opening('TARGET', { waitingIndexes: [1] })]

describe('what a request may still hold', () => {
  it('hides what the service closed and says which request waits', () => {
    expect(closedOf(all, [])).toEqual([{ kind: 'PLACE', why: 'WAITING', number: 3 }])
  })
  it('hides what may stand once and is in it, but never a second move of the budget', () => {
    const kept = [{ kind: 'LEADER', index: null }, { kind: 'BUDGET_MOVE', index: null }] as const
    expect(closedOf(all, kept).map((one) => [one.kind, one.why])).toEqual([['LEADER', 'ONCE'], ['PLACE', 'WAITING']])
  })
  it('leaves out the targets that wait elsewhere or stand here', () => {
    expect(takenOf(all, [{ kind: 'TARGET', index: 0 }, { kind: 'STEP_DATES', index: 2 }], 'TARGET')).toEqual([1, 0])
    expect(takenOf(all, [], 'STEP_DATES')).toEqual([])
  })
})
