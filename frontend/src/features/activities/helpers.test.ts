// @vitest-environment node
import { expect, it } from 'vitest'
import { helpersOf, minutesBetween } from './helpers'

it.each([
  ['陈敏、李强 王芳', ['陈敏', '李强', '王芳']],
  ['陈敏，陈敏', ['陈敏']],
  ['  ', []],
])('reads "%s" as names', (typed, names) => {
  expect(helpersOf(typed, 90)).toEqual(names.map((name) => ({ name, minutes: 90 })))
})

it.each([['08:30', '11:00', 150], ['11:00', '08:30', 0], ['08:00', '24:00', 960], ['', '11:00', 660]])('from %s until %s is %i minutes', (from, until, minutes) => {
  expect(minutesBetween(from, until)).toBe(minutes)
})
