import { expect, it } from 'vitest'
import { outcomesOf, turnsOf, waitedDays } from './turn'

it('gives the township what was handed in, and the bureau what the township let pass', () => {
  expect(turnsOf((role) => role === 'TOWNSHIP_OFFICER')).toEqual(['SUBMITTED'])
  expect(turnsOf((role) => role === 'PROGRAMME_OFFICER')).toEqual(['TOWNSHIP_CHECKED'])
  expect(turnsOf((role) => role === 'AUDITOR')).toEqual([])
})

it('offers what the service allows, and nothing to those who only read', () => {
  expect(outcomesOf(['INELIGIBLE', 'TOWNSHIP_CHECKED', 'RETURNED'])).toEqual(['PASS', 'RETURN', 'REFUSE'])
  expect(outcomesOf(['ELIGIBLE', 'INELIGIBLE'])).toEqual(['PASS', 'REFUSE'])
  expect(outcomesOf([])).toEqual([])
})

it('counts whole days of waiting, never fewer than none', () => {
  const now = new Date('2026-05-08T10:00:00+08:00')
  expect(waitedDays('2026-05-05T09:00:00+08:00', now)).toBe(3)
  expect(waitedDays('2026-05-07T11:00:00+08:00', now)).toBe(0)
  expect(waitedDays('2026-05-09T00:00:00+08:00', now)).toBe(0)
})
