// @vitest-environment node
import { expect, it } from 'vitest'
import { fieldsOf } from './fields'
import type { Ranking } from './queries'
import { newestOf, sharedPlaces, shownOf, tieOf } from './rank'

it.each([['247/3', 2, '82.33'], ['82', 2, '82.00'], ['1/2', 0, '1'], ['1/8', 2, '0.13'], ['0', 2, '0.00'], ['-5/2', 1, '-2.5'], ['1999/20', 1, '100.0']])('%s with %i digits reads %s', (fraction, digits, shown) => {
  expect(shownOf(fraction as string, digits as number)).toBe(shown)
})

it.each([[null, null], ['PUBLIC_DRAW', { step: 'PUBLIC_DRAW' }], ['CRITERION_MEAN:need', { step: 'CRITERION_MEAN', criterion: 'need' }]])('%s is %j', (decidedBy, tie) => {
  expect(tieOf(decidedBy as string | null)).toEqual(tie)
})

it('keeps the newest version of each list', () => {
  const one = (listKey: string, number: number) => ({ listKey, number }) as Ranking
  expect(newestOf([one('a', 1), one('a', 3), one('b', 1), one('a', 2)])).toEqual([one('a', 3), one('b', 1)])
})

it('names the places that the draw has to settle, not those below the pass mark', () => {
  const place = (place: number, passed = true) => ({ place, passed })
  expect(sharedPlaces([place(1), place(2), place(2), place(2), place(5), place(6, false), place(6, false)])).toEqual([2])
})

it('finds the question that means the field of work', () => {
  const options = { service: { zh: '服务', en: 'service' } }
  expect(fieldsOf([{ schema: null }, { schema: { properties: { a: { enum: ['x'] }, b: { 'x-means': 'field', enum: ['service', 'new'], 'x-options': options } } } }]))
    .toEqual([{ key: 'service', title: options.service }, { key: 'new', title: { zh: 'new', en: 'new' } }])
  expect(fieldsOf([])).toEqual([])
})
