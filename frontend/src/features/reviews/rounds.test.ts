// @vitest-environment node
import { expect, it } from 'vitest'
import type { Line } from './queries'
import { placeOf, roundsOf, shareBp } from './rounds'
import { declaredOf, faultsOf } from './said'

const now = new Date('2026-04-01T00:00:00Z')
const soon = '2026-04-05T16:00:00Z'
const later = '2026-04-09T16:00:00Z'
const line = (id: string, roundId: string, rest: Partial<Line> = {}): Line =>
  ({ id, roundId, callId: 'c', callTitle: 'c', stageKey: 's', roadshow: false, turn: null, turnStatus: null, remindedAt: null, applicationId: `a${id}`, title: id, organisationName: 'o', hostName: null, seat: 'CLEAR', status: 'OPEN', dueAt: soon, scored: 0, criteria: 6, ...rest })

it('puts declarations first, then what is due soonest, done last', () => {
  const rounds = roundsOf([line('1', 'done', { status: 'SUBMITTED' }), line('2', 'late', { dueAt: later }), line('3', 'soon'), line('4', 'new', { seat: 'SEATED', dueAt: later }), line('5', 'past', { dueAt: '2026-03-01T00:00:00Z' })], now)
  expect(rounds.map((round) => [round.id, round.state])).toEqual([['new', 'declare'], ['soon', 'score'], ['late', 'score'], ['past', 'over'], ['done', 'done']])
})

it('goes on with the first open sheet and counts what is handed in', () => {
  const [round] = roundsOf([line('1', 'r', { status: 'SUBMITTED' }), line('2', 'r'), line('3', 'r')], now)
  expect([round!.submitted, round!.sheets.length, round!.next?.id]).toEqual([1, 3, '2'])
})

it('scores a roadshow in the order of turns, first who is on the stage', () => {
  const show = (id: string, turn: number | null, turnStatus: Line['turnStatus'], rest: Partial<Line> = {}) => line(id, 'r', { roadshow: true, turn, turnStatus, ...rest })
  const [waiting] = roundsOf([show('1', 2, 'WAITING'), show('2', 1, 'WAITING')], now)
  expect([waiting!.state, waiting!.sheets.map((sheet) => sheet.id), waiting!.next]).toEqual(['wait', ['2', '1'], undefined])
  const [running] = roundsOf([show('1', 3, 'WAITING'), show('2', 1, 'DONE'), show('3', 2, 'PRESENTING')], now)
  expect([running!.state, running!.next?.id]).toEqual(['score', '3'])
  const [noOrder] = roundsOf([show('1', null, null)], now)
  expect(noOrder!.state).toBe('wait')
})

it('tells when somebody was reminded', () => {
  const [round] = roundsOf([line('1', 'r', { status: 'SUBMITTED' }), line('2', 'r', { remindedAt: '2026-03-31T00:00:00Z' })], now)
  expect(round!.remindedAt).toBe('2026-03-31T00:00:00Z')
})

it.each([[0, 21, 0], [3, 21, 1428], [20, 21, 9523], [21, 21, 10000], [0, 0, 0]])('%i of %i is %i basis points', (part, whole, bp) => expect(shareBp(part, whole)).toBe(bp))

it('knows the neighbours within the round only', () => {
  const place = placeOf([line('1', 'r'), line('x', 'other'), line('2', 'r')], '2')!
  expect([place.number, place.of, place.previous?.id, place.next]).toEqual([2, 2, '1', undefined])
  expect(placeOf([line('1', 'r')], 'gone')).toBeUndefined()
})

it('declares only what is ticked, and says what is missing of it', () => {
  const said = { a: { on: true, ground: 'kin', words: ' 亲属 ' }, b: { on: false, ground: 'kin', words: 'x' }, c: { on: true, ground: null, words: ' ' } }
  expect(declaredOf({ a: said.a, b: said.b })).toEqual([{ applicationId: 'a', ground: 'kin', words: '亲属' }])
  expect(faultsOf(said, { ground: 'g', words: 'w' })).toEqual({ 'c.ground': 'g', 'c.words': 'w' })
})
