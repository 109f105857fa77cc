// @vitest-environment node
import { expect, it } from 'vitest'
import { clockWords, dateWords, remaining } from './date'

const midnight = '2026-05-09T00:00:00+08:00'

it('shows a midnight deadline as 24:00 of the day before', () => {
  expect(dateWords(midnight, 'zh-CN', 'deadline')).toBe('2026年5月8日（周五）24:00')
  expect(dateWords(midnight, 'en', 'deadline')).toBe('Fri 8 May 2026, 24:00')
})

it('shows any other instant as it is, in the programme’s zone', () => {
  expect(dateWords(midnight, 'zh-CN')).toBe('2026年5月9日（周六）')
  expect(dateWords('2026-05-08T06:30:00Z', 'zh-CN', 'datetime')).toBe('2026年5月8日（周五）14:30')
  expect(clockWords(new Date('2026-05-08T16:05:00Z'))).toBe('00:05')
})

it.each([
  ['2026-05-05T12:00:00+08:00', { key: 'days', count: 3 }],
  ['2026-05-08T12:30:00+08:00', { key: 'hours', count: 11 }],
  ['2026-05-08T23:55:00+08:00', { key: 'minutes', count: 5 }],
  ['2026-05-09T08:00:00+08:00', { key: 'over', count: 1 }],
])('at %s', (now, left) => expect(remaining(midnight, new Date(now))).toEqual(left))
