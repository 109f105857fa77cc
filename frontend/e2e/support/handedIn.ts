import { expect, type APIRequestContext } from '@playwright/test'
import { person } from './people'

interface Section { key: string; content: Record<string, unknown> | null }
interface Application { id: string; callId: string; trackKey: string; organisationId: string; version: number; title: string; sections: Section[] }

/** An application of one's own for the officers, made from the demo's; every journey brings its own. */
export async function handIn(request: APIRequestContext, title: string): Promise<string> {
  const { loginName, password } = person('applicant-owner')
  const signedIn = await request.post('/api/v1/tokens', { data: { loginName, password } })
  const headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` }
  const get = async <T>(path: string) => (await (await request.get(`/api/v1/${path}`, { headers })).json()) as T

  const mine = await get<{ items: { id: string; status: string; title: string }[] }>('applications?limit=100')
  // The demo's own was the first to be handed in, and the list shows the newest first.
  const demo = await get<Application>(`applications/${mine.items.filter((one) => one.status !== 'DRAFT').reverse()[0]!.id}`)
  const { callId, trackKey, organisationId } = demo
  const begun = (await (await request.post('/api/v1/applications', { headers, data: { callId, trackKey, organisationId } })).json()) as Application

  const sections = Object.fromEntries(demo.sections.filter((one) => one.content).map((one) => [one.key, one.key === 'basics' ? { ...one.content, title } : one.content]))
  const saved = (await (await request.patch(`/api/v1/applications/${begun.id}/sections`, { headers: { ...headers, 'If-Match': `"${begun.version}"` }, data: { sections } })).json()) as Application
  const key = `journey-${begun.id}`
  const submitted = await request.post(`/api/v1/applications/${begun.id}/submission`, { headers: { ...headers, 'If-Match': `"${saved.version}"`, 'Idempotency-Key': key } })
  expect(submitted.status(), await submitted.text()).toBe(200)
  return begun.id
}
