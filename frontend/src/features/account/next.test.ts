// @vitest-environment node
import { expect, it } from 'vitest'
import { nextOf } from './next'

it.each([['/applications/1?x=2', '/applications/1?x=2'], ['//evil.example', '/'], ['/\\evil.example', '/'], ['https://evil.example', '/'], [['/a'], '/'], [undefined, '/']])(
  '%j leads to %s', (wish, path) => expect(nextOf(wish)).toBe(path),
)
