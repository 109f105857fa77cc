// @vitest-environment node
import { expect, it } from 'vitest'
import { chosenOf, panelOf } from './panel'
import type { Round, Seat } from './queries'
import { ballOf, canBeReplaced, endOf, inOrder, moved, panelFault, progressOf } from './standing'

const now = new Date('2026-04-01T00:00:00Z')
const seat = (status: Seat['status'], submitted = 0, sheets = 21): Seat => ({ id: status, reviewerId: status, name: status, status, kind: null, reason: null, submitted, sheets, remindedAt: null })
const round = (id: string, rest: Partial<Round>): Round =>
  ({ id, callId: 'c', callTitle: 'c', listKey: 'l', stageKey: 's', status: 'SCORING', applications: 21, dueAt: '2026-04-09T16:00:00Z', group: [], seats: [], complete: false, version: 1, ...rest })

it('lets somebody take over from who judges, and from who stepped back while somebody stands by', () => {
  const standsBy = [seat('ALTERNATE', 0, 0)]
  expect((['SEATED', 'CLEAR', 'RECUSED', 'VOID', 'ALTERNATE'] as const).map((status) => canBeReplaced(seat(status), standsBy))).toEqual([true, true, true, false, false])
  expect(canBeReplaced(seat('RECUSED'), [seat('CLEAR')])).toBe(false)
})

it('counts only those who judge', () => {
  expect(progressOf([seat('CLEAR', 21), seat('SEATED'), seat('VOID', 11), seat('RECUSED'), seat('ALTERNATE', 0, 0)])).toEqual({ submitted: 21, sheets: 42, panel: 2, undeclared: 1, behind: 1 })
})

it.each([
  [{ status: 'PREPARING' }, 'appoint'], [{ status: 'PREPARING', seats: [seat('ALTERNATE')] }, 'appoint'], [{ status: 'PREPARING', seats: [seat('SEATED')] }, 'start'],
  [{}, 'reviewers'], [{ dueAt: '2026-04-01T00:00:00Z' }, 'late'], [{ complete: true, dueAt: '2026-03-01T00:00:00Z' }, 'close'], [{ status: 'CLOSED' }, 'none'],
] as [Partial<Round>, string][])('%j waits for %s', (rest, ball) => expect(ballOf(round('r', rest), now)).toBe(ball))

it('puts what is late first and what is closed last', () => {
  const rounds = [round('closed', { status: 'CLOSED' }), round('soon', { dueAt: '2026-04-02T00:00:00Z' }), round('later', {}), round('plan', { status: 'PREPARING', dueAt: null }), round('late', { dueAt: '2026-03-01T00:00:00Z' })]
  expect(inOrder(rounds, now).map((one) => one.id)).toEqual(['late', 'plan', 'soon', 'later', 'closed'])
})

it.each([[3, 5, 'few'], [5, 5, null], [6, 5, 'even'], [7, 5, null], [4, 3, 'even']])('%i of at least %i: %s', (members, least, fault) => expect(panelFault(members as number, least as number)).toBe(fault))

it.each([[1, 'bac'], [2, 'acb']])('the one at %i goes one place up', (from, after) => expect(moved(['a', 'b', 'c'], from).join('')).toBe(after))

it('a day ends at midnight in China', () => expect(endOf('2026-04-09')).toBe('2026-04-09T16:00:00.000Z'))

it('begins with the proposal, and with the panel once there is one', () => {
  const candidates = [{ reviewerId: 'a', proposed: true }, { reviewerId: 'b', proposed: false }]
  expect(chosenOf(candidates, [])).toEqual({ a: 'member', b: 'none' })
  expect(chosenOf(candidates, [{ reviewerId: 'b', status: 'ALTERNATE' }])).toEqual({ a: 'none', b: 'alternate' })
  expect(panelOf({ a: 'member', b: 'alternate', c: 'none' })).toEqual({ members: ['a'], alternates: ['b'] })
})
