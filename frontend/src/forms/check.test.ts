// @vitest-environment node
import { expect, it } from 'vitest'
import { check } from './check'
import { completeness } from './completeness'
import type { ObjectSchema } from './schema'

const schema: ObjectSchema = {
  type: 'object',
  required: ['title', 'phone', 'budget', 'promise'],
  properties: {
    title: { type: 'string', minLength: 4, maxLength: 20 },
    phone: { type: 'string', format: 'phone' },
    start: { type: 'string', format: 'date' },
    field: { type: 'string', enum: ['elderly', 'children'] },
    people: { type: 'integer', minimum: 1, 'x-unit': { zh: '人', en: 'people' } },
    groups: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'string', enum: ['a', 'b'] } },
    budget: {
      type: 'array', minItems: 1, maxItems: 2,
      items: { type: 'object', required: ['item', 'amountFen'], properties: { item: { type: 'string' }, amountFen: { type: 'integer', minimum: 1, maximum: 1500000, 'x-unit': 'fen' } } },
    },
    promise: { type: 'boolean', const: true },
  },
}
const good = { title: '老街坊助餐', phone: '13800000000', budget: [{ item: '食材', amountFen: 150000 }], promise: true }

it('finds nothing wrong with a complete section', () => {
  expect(check(schema, good)).toEqual({})
  expect(completeness(schema, good)).toEqual({ answered: 6, required: 6 })
})

it('names what is missing, and counts it', () => {
  expect(check(schema, {})).toEqual({ title: { key: 'required' }, phone: { key: 'required' }, budget: { key: 'rows' }, promise: { key: 'agree' } })
  expect(completeness(schema, {})).toEqual({ answered: 0, required: 4 })
  expect(completeness(schema, { ...good, budget: [{ item: '食材' }, {}] })).toEqual({ answered: 5, required: 8 })
})

it.each([
  ['title', '助餐', { key: 'tooShort', params: { min: 4, length: 2 } }],
  ['title', '𠮷'.repeat(21), { key: 'tooLong', params: { max: 20, over: 1 } }],
  ['phone', '12345', { key: 'phone' }],
  ['start', '2026-02-30', { key: 'date' }],
  ['field', 'pets', { key: 'option' }],
  ['people', 0, { key: 'tooLittle', params: { limit: 1 }, unit: { zh: '人', en: 'people' } }],
  ['groups', ['c'], { key: 'option' }],
  ['groups', ['a', 'b'], { key: 'manyChoices', params: { max: 1 } }],
  ['people', 1.5, { key: 'number' }],
  ['promise', false, { key: 'agree' }],
])('%s: %j', (key, value, issue) => expect(check(schema, { ...good, [key]: value })).toEqual({ [key]: issue }))

it('points into rows', () => {
  const rows = [{ item: '食材', amountFen: 1500001 }, { amountFen: 5 }, { item: '三', amountFen: 1 }]
  expect(check(schema, { ...good, budget: rows })).toEqual({
    budget: { key: 'manyRows', params: { max: 2 } },
    'budget.0.amountFen': { key: 'tooMuch', params: { limit: 1500000 }, unit: 'fen' },
    'budget.1.item': { key: 'required' },
  })
})

it('survives answers of the wrong shape', () => {
  expect(check(schema, null)).toHaveProperty('title')
  expect(check(schema, { ...good, budget: 'x', title: 3 })).toEqual({ budget: { key: 'rows' }, title: { key: 'text' } })
})
