import { expect, type APIRequestContext } from '@playwright/test'
import { freshCreditCode } from './creditCode'
import { person } from './people'

const openCall = '2026年度社区微公益创投'

interface Section { key: string; content: Record<string, unknown> | null }
interface Application { id: string; callId: string; trackKey: string; version: number; sections: Section[] }
interface Row { id: string; version: number }
interface Activity extends Row { heldOn: string; divisionCode: string }

// Who signs in again and again from one place is slowed down: each person signs in once for some minutes.
const signedIn = new Map<string, { token: string; until: number }>()

async function tokenOf(request: APIRequestContext, role: string): Promise<string> {
  const known = signedIn.get(role)
  if (known && known.until > Date.now()) return known.token
  const { loginName, password } = person(role)
  const answer = await request.post('/api/v1/tokens', { data: { loginName, password } })
  expect(answer.ok(), await answer.text()).toBe(true)
  const token = ((await answer.json()) as { accessToken: string }).accessToken
  signedIn.set(role, { token, until: Date.now() + 5 * 60_000 })
  return token
}

/** What a person of the demo does through the service itself. */
async function hand(request: APIRequestContext, role: string) {
  const headers = { Authorization: `Bearer ${await tokenOf(request, role)}` }
  const command = (version?: number) => ({ ...headers, 'Idempotency-Key': `journey-${Math.random().toString(36).slice(2)}`, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) })
  const answer = async <T>(response: Awaited<ReturnType<APIRequestContext['post']>>) => {
    expect(response.ok(), await response.text()).toBe(true)
    return (await response.json()) as T
  }
  return {
    get: async <T>(path: string) => answer<T>(await request.get(`/api/v1/${path}`, { headers })),
    post: async <T>(path: string, data?: unknown, version?: number) => answer<T>(await request.post(`/api/v1/${path}`, { headers: command(version), data })),
    patch: async <T>(path: string, data: unknown, version: number) => answer<T>(await request.patch(`/api/v1/${path}`, { headers: command(version), data })),
  }
}

/** An organisation that may apply: confirmed by the township, seen at work by the village. */
async function organisation(request: APIRequestContext): Promise<string> {
  const owner = await hand(request, 'applicant-owner')
  const seen = (await owner.get<{ items: Activity[] }>('activities?limit=1')).items[0]!
  const { heldOn, divisionCode } = (await owner.get<{ content: Activity }>(`activities/${seen.id}`)).content
  const entered = await (await hand(request, 'applicant-owner')).post<Row>('organisations', {
    creditCode: freshCreditCode(), name: `邻里互助服务社 ${Date.now() % 1_000_000}`, category: 'SERVICE', divisionCode, registeredOn: '2024-03-01', contact: { name: '李强', phone: '13857512345' }, leader: { name: '王芳' },
  })
  await (await hand(request, 'township-officer')).post(`organisations/${entered.id}/confirmation`, undefined, entered.version)
  const activity = await (await hand(request, 'applicant-owner')).post<Activity>('activities', {
    organisationId: entered.id, title: '独居老人送餐', heldOn, from: '08:30', until: '11:00', place: '社区食堂', divisionCode, service: 'ELDERLY', governance: 'VOLUNTEER_SERVICE', keyGroups: ['ELDERLY'],
    personTimes: 46, people: 23, helpers: [{ name: '李强', minutes: 150 }], photoIds: [],
  })
  await (await hand(request, 'village-confirmer')).post(`activities/${activity.id}/verification`, undefined, activity.version)
  return entered.id
}

/** An application of its own for the officers, with the words of the demo's; the village has spoken unless a journey wants it to. */
export async function handIn(request: APIRequestContext, title: string, spoken = true): Promise<string> {
  const organisationId = await organisation(request)
  const owner = await hand(request, 'applicant-owner')
  // The demo's own in the call that is open; the list shows the newest first.
  const open = (await owner.get<{ items: { id: string; title: string }[] }>('public/calls?phase=OPEN')).items.find((one) => one.title === openCall)!
  const mine = await owner.get<{ items: { id: string; status: string }[] }>(`applications?callId=${open.id}&limit=100`)
  const demo = await owner.get<Application>(`applications/${mine.items.filter((one) => one.status !== 'DRAFT').reverse()[0]!.id}`)
  const begun = await owner.post<Application>('applications', { callId: demo.callId, trackKey: demo.trackKey, organisationId })
  const sections = Object.fromEntries(demo.sections.filter((one) => one.content).map((one) => [one.key, one.key === 'basics' ? { ...one.content, title } : one.content]))
  const saved = await owner.patch<Application>(`applications/${begun.id}/sections`, { sections }, begun.version)
  await owner.post(`applications/${begun.id}/submission`, undefined, saved.version)
  if (spoken) await (await hand(request, 'village-confirmer')).post(`applications/${begun.id}/village-opinion`, { inFavour: true, words: '情况属实，社区支持。' })
  return begun.id
}
