// @vitest-environment node
import { expect, it } from 'vitest'
import { commandsFor, grantBody, grantFaults, stateOf } from './rules'

const now = new Date('2026-09-28T09:00:00+08:00')
it.each([
  ['open', { validFrom: null, validUntil: null, endedAt: null }, 'now'],
  ['begins later', { validFrom: '2026-10-01T00:00:00+08:00', validUntil: null, endedAt: null }, 'future'],
  ['its last day is over', { validFrom: null, validUntil: '2026-09-28T00:00:00+08:00', endedAt: null }, 'past'],
  ['until the end of today', { validFrom: null, validUntil: '2026-09-29T00:00:00+08:00', endedAt: null }, 'now'],
  ['taken back', { validFrom: null, validUntil: null, endedAt: '2026-09-01T00:00:00Z' }, 'past'],
])('a role: %s', (_what, grant, state) => expect(stateOf(grant, now)).toBe(state))

const account = { id: 'A', nextSteps: ['LOCKED', 'CLOSED'] as never[], status: 'ACTIVE' as const, secondFactor: true, lockedUntil: null }
it('offers what the account allows, and nothing for the own one', () => {
  expect(commandsFor(account, 'B')).toEqual(['sign-out', 'second-factor-reset', 'start-password', 'lock', 'closure'])
  expect(commandsFor({ ...account, secondFactor: false, lockedUntil: '2026-09-28T02:00:00Z' }, 'B')).toEqual(['sign-out', 'start-password', 'lock', 'unlock', 'closure'])
  expect(commandsFor(account, 'A')).toEqual([])
  expect(commandsFor({ ...account, status: 'CLOSED', nextSteps: [] }, 'B')).toEqual([])
})

const draft = { role: 'AUDITOR', divisionCode: '330604', organisationId: null, from: '', until: '' }
it.each([
  ['fine', draft, {}],
  ['no role', { ...draft, role: null }, { role: 'role' }],
  ['no region', { ...draft, divisionCode: null }, { divisionCode: 'where' }],
  ['no organisation', { ...draft, role: 'HOST_SIGNATORY' }, { organisationId: 'where' }],
  ['ends before it begins', { ...draft, from: '2026-10-02', until: '2026-10-01' }, { until: 'order' }],
])('a new role: %s', (_what, given, faults) => expect(grantFaults(given)).toEqual(faults))

it('sends only the place that fits the role', () => {
  expect(grantBody({ ...draft, organisationId: 'O' })).toMatchObject({ divisionCode: '330604', organisationId: null, from: null })
  expect(grantBody({ ...draft, role: 'HOST_SIGNATORY', organisationId: 'O', until: '2026-12-31' })).toMatchObject({ divisionCode: null, organisationId: 'O', until: '2026-12-31' })
})
