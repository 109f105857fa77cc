// @vitest-environment node
import { expect, it } from 'vitest'
import { basisPointsOf, percent } from './percent'

it.each([[3000, '30'], [1250, '12.5'], [5, '0.05'], [10000, '100'], [0, '0']])('%j basis points are %s %%', (bp, text) => {
  expect(percent(bp)).toBe(text)
  expect(basisPointsOf(text)).toBe(bp)
})

it('reads no share out of words', () => expect([basisPointsOf('一半'), basisPointsOf(''), basisPointsOf('12.5%')]).toEqual([null, null, 1250]))
