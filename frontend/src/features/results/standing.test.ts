// @vitest-environment node
import { expect, it } from 'vitest'
import type { Result } from './queries'
import { isOver, sentenceOf, stageOf, untilOf } from './standing'

const line = (more: Partial<Result>) => ({ status: 'IN_PUBLICITY', suspended: false, offerUntil: 'offer', noticeEndsAt: 'notice', reserveUntil: 'reserve', ...more }) as Result

it.each([['OFFERED', 'offer'], ['IN_PUBLICITY', 'notice'], ['RESERVE', 'reserve'], ['CONFIRMED', undefined]] as const)('%s is watched until %s', (status, until) => {
  expect(untilOf(line({ status }))).toBe(until)
})

it('says what a line waits for before its state', () => {
  expect(sentenceOf(line({ suspended: true }))).toBe('SUSPENDED')
  expect(sentenceOf(line({ status: 'RESERVE', withdrawal: { words: 'w', askedAt: 'a', awaitsHost: true } }))).toBe('WITHDRAWING')
  expect(sentenceOf(line({ suspended: true, withdrawal: { words: 'w', askedAt: 'a', awaitsHost: true } }))).toBe('WITHDRAWING')
  expect(sentenceOf(line({ status: 'RESERVE', suspended: true }))).toBe('RESERVE')
})

it('knows what is over and what comes next', () => {
  expect([isOver('LAPSED'), isOver('RESERVE'), stageOf('CONFIRMED'), stageOf('OFFERED')]).toEqual([true, false, 'agreement', 'publicity'])
})
