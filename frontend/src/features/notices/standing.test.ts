import { expect, it } from 'vitest'
import { awaits, bodyOf, faultsOf, mayObject, type Draft } from './standing'

const whole: Draft = { lineId: '0H5', who: 'person', name: ' 王秀英 ', contact: '13800001111', grounds: '所列两百名老人都住在另一个村。' }

it.each<[string, Partial<Draft>, Record<string, string>]>([
  ['whole', {}, {}],
  ['no line', { lineId: null }, { lineId: 'line' }],
  ['nobody chosen', { who: null }, { who: 'who' }],
  ['a person without a name', { name: ' ' }, { name: 'name' }],
  ['an organisation without a telephone', { who: 'organisation', contact: '' }, { contact: 'contact' }],
  ['anonymous needs neither', { who: 'anonymous', name: '', contact: '' }, {}],
  ['too short to be checked', { grounds: '不对' }, { grounds: 'grounds' }],
  ['too long a name', { name: '王'.repeat(61) }, { name: 'long' }],
])('says what is missing: %s', (_what, change, faults) => expect(faultsOf({ ...whole, ...change })).toEqual(faults))

it('sends a name only when it was meant to be sent', () => {
  expect(bodyOf(whole)).toMatchObject({ name: '王秀英', contact: '13800001111' })
  expect(bodyOf({ ...whole, who: 'anonymous' })).toMatchObject({ name: null, contact: null })
})

it('offers no objection to what is gone', () => {
  expect((['IN_PUBLICITY', 'BLOCKED', 'CLEARED', 'OBJECTION_UPHELD', 'WITHDRAWN'] as const).map((status) => mayObject({ status }))).toEqual([true, true, true, false, false])
})

it('an answer is awaited until its due time and once', () => {
  const asked = { status: 'INVESTIGATING' as const, answer: null, answerDueAt: '2026-05-14T16:00:00Z' }
  expect(awaits(asked, new Date('2026-05-14T15:59:59Z'))).toBe(true)
  expect(awaits(asked, new Date('2026-05-14T16:00:00Z'))).toBe(false)
  expect(awaits({ ...asked, answer: '均住本村' }, new Date('2026-05-13T00:00:00Z'))).toBe(false)
  expect(awaits({ ...asked, status: 'REJECTED' }, new Date('2026-05-13T00:00:00Z'))).toBe(false)
})
