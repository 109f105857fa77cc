// @vitest-environment node
import { expect, it } from 'vitest'
import type { Rules } from './types'
import { askedOf, capsOf, changed, rangeOf, shareOf, tableOf, wholeOf } from './table'

const item = (key: string, maximumShare: number | null = null) => ({ key, title: { zh: key, en: key }, help: { zh: '', en: '' }, maximumShare, unitCap: null })
const rules = { budget: { classes: [
  { ...item('activity'), items: [item('publicity', 1000), item('materials')] },
  { ...item('management', 1000), items: [item('management', 1000)] },
] } } as unknown as Rules
const line = (key: string, grantFen: number, more = {}) => ({ id: key, item: key, what: 'x', quantity: 1, unitPriceFen: grantFen, grantFen, ...more })
const table = (...lines: object[]) => tableOf({ lines })

it('reads whatever a draft holds', () => {
  for (const content of [undefined, null, {}, { lines: 'x' }, 'x']) expect(tableOf(content)).toEqual({ minimumWorkableFen: null, ownFen: null, lines: [] })
  expect(tableOf({ ownFen: 5, lines: [{ id: 'a', quantity: '3', unitPriceFen: 1.5 }] }).lines[0]).toEqual({ id: 'a', item: '', what: '', quantity: 0, unitPriceFen: 0, grantFen: 0 })
})

it('adds up what is asked for and what it all costs', () => {
  const one = table(line('materials', 14_000_00, { quantity: 40, unitPriceFen: 350_00 }), line('publicity', 500_00, { unitPriceFen: 800_00 }))
  expect([askedOf(one), wholeOf(one)]).toEqual([14_500_00, 14_800_00])
})

it('holds the shares against the grant, rounded down to the fen, and names each only once', () => {
  const caps = capsOf(rules, table(line('publicity', 1_000_01), line('materials', 8_000_00), line('management', 1_000_00)))
  expect(caps.map(({ key, usedFen, limitFen }) => [key, usedFen, limitFen])).toEqual([['activity.publicity', 1_000_01, 1_000_00], ['management', 1_000_00, 1_000_00]])
  expect([shareOf(99, 1000), shareOf(10_000_000_000, 9999)]).toEqual([9, 9_999_000_000])
})

it('does not speak of caps that nobody touches', () => expect(capsOf(rules, table(line('materials', 5_000_00)))).toEqual([]))

it('lets the grant follow the line until somebody types another amount', () => {
  const fresh = changed(changed(tableOf({ lines: [{ id: 'a' }] }).lines[0]!, { quantity: 40 }), { unitPriceFen: 35_00 })
  expect(fresh.grantFen).toBe(1400_00)
  const typed = changed(fresh, { grantFen: 1000_00 })
  expect(changed(typed, { quantity: 50 }).grantFen).toBe(1000_00)
})

it.each([[499_999, 'tooSmall'], [500_000, 'inside'], [5_000_000, 'inside'], [5_000_001, 'tooLarge']])('%i fen is %s', (asked, word) =>
  expect(rangeOf({ minimumFen: 500_000, maximumFen: 5_000_000 }, asked)).toBe(word))
