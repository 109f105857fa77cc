// @vitest-environment node
import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { conflictOf } from './conflictOf'
import { DraftConflict } from './types'

it('reads both versions out of a 412', () => {
  const problem = new Problem({ status: 412, facts: { etag: '"8"', conflicts: { plan: { mine: 1, theirs: 2 } } } })
  expect((conflictOf(problem) as DraftConflict).theirs).toEqual({ sections: { plan: 2 }, etag: '"8"' })
})

it('leaves every other refusal alone', () => {
  for (const thrown of [new Problem({ status: 422 }), new Problem({ status: 412 }), new Error('x')]) expect(conflictOf(thrown)).toBe(thrown)
})
