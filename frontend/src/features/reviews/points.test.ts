// @vitest-environment node
import { expect, it } from 'vitest'
import { mostOf, pointsOf, remarkNeeded, sectionsOf, totalOf, unscored, writeOf } from './points'
import type { Sheet } from './queries'

const criteria = [{ key: 'need', maximumPoints: 60 }, { key: 'plan', maximumPoints: 40 }]
const filled = (need: number | null, plan: number | null, remark = '') => ({ 'points.need': need, 'points.plan': plan, remark })

it.each([['', 20, null], [' 16 ', 20, 16], ['0', 20, 0], ['20', 20, 20], ['21', 20, 'wrong'], ['16.5', 20, 'wrong'], ['-1', 20, 'wrong'], ['十六', 20, 'wrong']])('reads %j out of %i as %s', (typed, most, points) => {
  expect(pointsOf(typed as string, most as number)).toBe(points)
})

it('adds up what is scored and tells what is not', () => {
  expect([totalOf(criteria, filled(50, null)), mostOf(criteria), unscored(criteria, filled(50, null)).map((one) => one.key)]).toEqual([50, 100, ['plan']])
})

it('counts nought as a score', () => {
  expect([unscored(criteria, filled(0, 0)), totalOf(criteria, filled(0, 0))]).toEqual([[], 0])
})

it.each([[59, 0, true], [60, 0, false], [60, 35, false], [60, 36, true], [10, null, false]])('asks for a remark at %s + %s: %s', (need, plan, needed) => {
  expect(remarkNeeded(criteria, filled(need as number, plan as number | null), 60, 95)).toBe(needed)
})

it('sends the whole sheet and leaves out what is not scored', () => {
  const sheet = { rubric: { criteria }, points: { need: 12 }, remark: null } as unknown as Sheet
  expect(sectionsOf(sheet)).toEqual(filled(12, null))
  expect(writeOf(criteria, { ...sectionsOf(sheet), remark: '好' })).toEqual({ points: { need: 12 }, remark: '好' })
})
