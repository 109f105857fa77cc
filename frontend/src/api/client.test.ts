import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { api, data, ifMatch, read } from './client'
import { newKey } from './key'
import { fieldOf, isProblem } from './problem'
import { speak } from './send'
import { accessToken, holdToken, onSessionEnd } from './token'

type Handler = (request: Request) => Response
let handler: Handler
const asked: string[] = []
const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json', ...init.headers }, status: init.status ?? 200 })
const refused = () => json({ type: '/problems/not-signed-in' }, { status: 401 })
const bearer = (request: Request) => request.headers.get('Authorization')

beforeEach(() => {
  asked.length = 0
  holdToken('old')
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(input, init)
    asked.push(`${request.method} ${new URL(request.url).pathname}`)
    return handler(request)
  })
})
afterEach(() => vi.unstubAllGlobals())

it('says which language the reader wants, and returns the ETag', async () => {
  speak('en')
  handler = (request) => json({ said: request.headers.get('Accept-Language') }, { headers: { ETag: '"7"' } })
  expect(await read(api.GET('/api/v1/calls'))).toEqual({ data: { said: 'en' }, etag: '"7"' })
})

it('renews the token once for many calls at the same time, and replays them with their bodies', async () => {
  handler = (request) => {
    if (request.url.endsWith('/rotation')) return json({ accessToken: 'new' })
    return bearer(request) === 'Bearer new' ? json({ ok: true }) : refused()
  }
  const calls = [1, 2, 3].map((n) => data(api.POST('/api/v1/applications', { body: { callId: 'c', organisationId: 'o', trackKey: String(n) } })))
  expect(await Promise.all(calls)).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(asked.filter((a) => a.endsWith('/rotation'))).toHaveLength(1)
})

it('ends the session when the refresh cookie is refused, and does not ask again', async () => {
  const ended = vi.fn()
  onSessionEnd(ended)
  handler = refused
  await expect(data(api.GET('/api/v1/accounts/me'))).rejects.toMatchObject({ status: 401, code: 'not-signed-in' })
  await expect(data(api.GET('/api/v1/accounts/me'))).rejects.toMatchObject({ status: 401 })
  expect(ended).toHaveBeenCalledTimes(1)
  expect(accessToken()).toBeNull()
  expect(asked.filter((a) => a.endsWith('/rotation'))).toHaveLength(1)
})

it('turns a refusal into a problem that names fields as forms do', async () => {
  handler = () => json({ title: '有 1 处要改', code: 'invalid-fields', errors: [{ pointer: '/budget/0/item', message: '请填写' }], facts: { left: 2 } }, { status: 400 })
  const thrown = await data(api.PATCH('/api/v1/applications/{id}/sections', { params: { path: { id: 'x' }, header: ifMatch('"1"') }, body: { sections: {} } })).catch((e: unknown) => e)
  expect(isProblem(thrown) && [thrown.title, thrown.errors, thrown.facts]).toEqual(['有 1 处要改', [{ field: 'budget.0.item', message: '请填写' }], { left: 2 }])
})

it('calls a missing network a problem without a status', async () => {
  handler = () => { throw new TypeError('Failed to fetch') }
  await expect(data(api.GET('/api/v1/calls'))).rejects.toMatchObject({ status: 0, unreachable: true })
})

it('makes keys that look like version 4 UUIDs', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(fieldOf('/a~1b/0')).toBe('a/b.0')
})
