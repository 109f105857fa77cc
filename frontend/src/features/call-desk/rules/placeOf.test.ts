// @vitest-environment node
import { expect, it } from 'vitest'
import { placeOf } from './placeOf'

const text = JSON.stringify({ a: { 'b/c': [1, { d: 'x"}]y' }, null] }, e: [[2], [3, 4]], f: true }, null, 2)
const at = (pointer: string) => text.slice(placeOf(text, pointer)).split('\n')[0]

it('finds values however deep, past brackets inside texts', () => {
  expect(at('/f')).toBe('true')
  expect(at('/a/b~1c/1/d')).toBe('"x\\"}]y"')
  expect(at('/a/b~1c/2')).toBe('null')
  expect(at('/e/1/1')).toBe('4')
})

it('stops at the last part that exists', () => {
  expect(placeOf(text, '')).toBe(0)
  expect(at('/e/7')).toBe('[')
  expect(at('/f/more')).toBe('true')
})
