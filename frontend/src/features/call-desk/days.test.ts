// @vitest-environment node
import { expect, it } from 'vitest'
import { closing, dayOf, lastDayOf, opening } from './days'

it('closes at 24:00 of the last day', () => {
  expect(closing('2026-10-31')).toBe('2026-11-01T00:00:00+08:00')
  expect(lastDayOf('2026-11-01T00:00:00+08:00')).toBe('2026-10-31')
  expect(lastDayOf('2026-10-31T16:00:00Z')).toBe('2026-10-31')
  expect(closing('')).toBeUndefined()
})

it('keeps the hour of an opening whose day was not changed', () => {
  expect(dayOf('2026-09-28T01:00:00Z')).toBe('2026-09-28')
  expect(opening('2026-09-28', '2026-09-28T01:00:00Z')).toBe('2026-09-28T01:00:00Z')
  expect(opening('2026-09-29', '2026-09-28T01:00:00Z')).toBe('2026-09-29T00:00:00+08:00')
})
