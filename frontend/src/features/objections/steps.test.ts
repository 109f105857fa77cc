import { expect, it } from 'vitest'
import { byUrgency, dueOf, stepsOf, type Row, type Status } from './steps'

const officer = (role: string) => role === 'PROGRAMME_OFFICER'
const lead = (role: string) => role === 'BUREAU_LEAD'
const auditor = (role: string) => role === 'AUDITOR'
const one = (status: Status, nextSteps: Status[], more = {}) => ({ status, nextSteps, mine: true, handler: '周明', extended: false, ...more })

it.each([
  ['nobody has it', one('RECEIVED', ['ACCEPTED', 'NOT_ACCEPTED'], { mine: false, handler: null }), officer, ['take']],
  ['a colleague has it', one('RECEIVED', ['ACCEPTED', 'NOT_ACCEPTED'], { mine: false }), officer, []],
  ['the lead takes over', one('ACCEPTED', ['INVESTIGATING'], { mine: false }), lead, ['take']],
  ['what is decided is not taken over', one('UPHELD', ['CLOSED'], { mine: false }), lead, []],
  ['fresh', one('RECEIVED', ['ACCEPTED', 'NOT_ACCEPTED']), officer, ['accept', 'refuse']],
  ['accepted', one('ACCEPTED', ['INVESTIGATING']), officer, ['ask', 'extend']],
  ['looked into', one('INVESTIGATING', ['UPHELD', 'REJECTED']), officer, ['uphold', 'reject', 'extend']],
  ['extended once already', one('INVESTIGATING', ['UPHELD', 'REJECTED'], { extended: true }), officer, ['uphold', 'reject']],
  ['decided', one('REJECTED', ['CLOSED']), officer, ['close']],
  ['an auditor only reads', one('RECEIVED', ['ACCEPTED'], { mine: false, handler: null }), auditor, []],
] as const)('%s', (_what, objection, has, steps) => expect(stepsOf(objection as never, has)).toEqual(steps))

const row = (status: Status, acceptDueAt: string, decideDueAt: string, receivedAt = '2026-05-08') => ({ status, acceptDueAt, decideDueAt, receivedAt }) as Row

it('knows the day that counts now', () => {
  expect(dueOf(row('RECEIVED', '2026-05-12', '2026-05-28'))).toBe('2026-05-12')
  expect(dueOf(row('INVESTIGATING', '2026-05-12', '2026-05-28'))).toBe('2026-05-28')
  expect(dueOf(row('CLOSED', '2026-05-12', '2026-05-28'))).toBeNull()
})

it('puts what is due first on top and what is over at the end', () => {
  const rows = [row('CLOSED', 'x', 'x', '2026-04-01'), row('INVESTIGATING', 'x', '2026-05-20'), row('REJECTED', 'x', 'x', '2026-05-01'), row('RECEIVED', '2026-05-12', '2026-05-28')]
  expect(rows.sort(byUrgency).map((one) => one.status)).toEqual(['RECEIVED', 'INVESTIGATING', 'REJECTED', 'CLOSED'])
})
