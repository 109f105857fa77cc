import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { accessToken, holdToken } from '@/api/token'
import { useClock } from './useClock'
import { onSignOut, useSession } from './useSession'

const me = { id: '0H5K7QYJ3M2A9', name: '林老师', roles: [{ role: 'APPLICANT_OWNER', organisationId: '0H5K7QYJ3M2B0' }] }
const asked: string[] = []
let date = 'Fri, 08 May 2026 06:00:00 GMT'
const answers: Record<string, () => Response> = {
  'POST /api/v1/tokens': () => Response.json({ accessToken: 't1' }),
  'POST /api/v1/tokens/rotation': () => Response.json({ accessToken: 't2' }),
  'GET /api/v1/accounts/me': () => Response.json(me, { headers: { Date: date } }),
  'GET /api/v1/clock': () => Response.json({ businessNow: '2026-06-01T00:00:00+08:00', movable: true }),
  'DELETE /api/v1/tokens/current': () => new Response(null, { status: 204 }),
}

beforeEach(() => {
  setActivePinia(createPinia())
  localStorage.clear()
  asked.length = 0
  holdToken(null)
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(input, init)
    const what = `${request.method} ${new URL(request.url).pathname}`
    asked.push(what)
    return answers[what]!()
  })
})
afterEach(() => vi.unstubAllGlobals())

it('spares a visitor who never signed in every request', async () => {
  const session = useSession()
  await session.resume()
  expect([session.known, session.signedIn, asked]).toEqual([true, false, []])
})

it('signs in, knows the roles, and comes back after a reload', async () => {
  await useSession().signIn({ loginName: 'lin', password: 'x' })
  expect(useSession().has('APPLICANT_OWNER')).toBe(true)
  setActivePinia(createPinia())
  await useSession().resume()
  expect([useSession().me?.name, accessToken()]).toEqual(['林老师', 't2'])
})

it('forgets everything at sign-out, even when the service cannot be reached', async () => {
  const forget = vi.fn()
  onSignOut(forget)
  const session = useSession()
  await session.signIn({ loginName: 'lin', password: 'x' })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  await session.signOut()
  expect([session.signedIn, accessToken(), forget.mock.calls.length, localStorage.length]).toEqual([false, null, 1, 0])
})

it('believes the server about the time, and in a demo the business clock', async () => {
  const clock = useClock()
  date = 'Fri, 08 May 2026 06:00:00 GMT'
  await useSession().signIn({ loginName: 'lin', password: 'x' })
  expect(clock.now.toISOString().slice(0, 16)).toBe('2026-05-08T06:00')
  await clock.ask()
  await useSession().signIn({ loginName: 'lin', password: 'x' })
  expect([clock.demo, clock.now.toISOString().slice(0, 16)]).toEqual([true, '2026-05-31T16:00'])
  clock.dispose()
})
