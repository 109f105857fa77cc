// @vitest-environment node
import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { conflictOf } from './conflictOf'
import { DraftConflict } from './types'

it('reads both versions and their author out of a 412', () => {
  const conflicts = [{ section: 'plan', mine: { a: 1 }, theirs: { a: 2 }, changedBy: '陈老师', changedAt: '2026-09-28T01:00:00Z', version: 8 }]
  const conflict = conflictOf(new Problem({ status: 412, facts: { current: 8, conflicts } })) as DraftConflict
  expect(conflict.theirs).toEqual({ sections: { plan: { a: 2 } }, etag: '"8"' })
  expect(conflict.authors).toEqual({ plan: { name: '陈老师', at: '2026-09-28T01:00:00Z' } })
})

it('leaves every other refusal alone', () => {
  for (const thrown of [new Problem({ status: 422 }), new Problem({ status: 412, facts: { current: 8 } }), new Error('x')]) expect(conflictOf(thrown)).toBe(thrown)
})
