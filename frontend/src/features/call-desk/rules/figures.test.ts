// @vitest-environment node
import { expect, it } from 'vitest'
import { changedFigures, figuresOf, type Rules } from './figures'
import { nameOf, pointerOf, valueAt, withValue } from './pointer'

const words = (zh: string) => ({ zh, en: zh })
const rules = {
  basis: { title: words('某区'), note: words('') },
  window: { minimumOpen: { count: 20, unit: 'NATURAL' } },
  tracks: [{ key: 'filed', title: words('备案组织'), minimumFen: 500000, maximumFen: 3000000 }],
  eligibility: [{ ruleId: 'age', value: 6, requirement: words('满 6 个月') }],
  budget: { classes: [{ title: words('业务活动费'), maximumShare: null, items: [{ title: words('专家费'), unitCap: { unit: words('每人每天'), maximumFen: 50000 } }] }] },
} as unknown as Rules

it('finds the plain figures with what they belong to', () => {
  const found = figuresOf(rules).map((f) => [pointerOf(f.path), f.kind, f.titles.map((w) => w.zh).join(' · '), f.value])
  expect(found).toEqual([
    ['/window/minimumOpen/count', 'days', '', 20],
    ['/tracks/0/minimumFen', 'money', '备案组织', 500000],
    ['/tracks/0/maximumFen', 'money', '备案组织', 3000000],
    ['/budget/classes/0/maximumShare', 'share', '业务活动费', null],
    ['/budget/classes/0/items/0/unitCap/maximumFen', 'money', '业务活动费 · 专家费 · 每人每天', 50000],
  ])
})

it('leaves numbers alone that a text repeats', () => {
  expect(figuresOf(rules).some((f) => f.group === 'eligibility')).toBe(false)
})

it('changes one value without touching the original', () => {
  const path = ['tracks', 0, 'maximumFen'] as const
  const changed = withValue(rules, path, 4000000)
  expect(valueAt(changed, path)).toBe(4000000)
  expect(valueAt(rules, path)).toBe(3000000)
  expect(changed.window).toBe(rules.window)
  expect(Array.isArray(changed.tracks)).toBe(true)
  expect(nameOf(path)).toBe('tracks.0.maximumFen')
  expect(changedFigures(rules, changed).map((c) => [c.from.value, c.to.value])).toEqual([[3000000, 4000000]])
})
