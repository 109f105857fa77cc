import { expect, test, type APIRequestContext } from '@playwright/test'
import { person } from './support/people'

// What a fresh demo holds, before any other journey has touched it: its name puts this file first.
type Rows = { items: Record<string, unknown>[] }

async function asks(request: APIRequestContext, role: string) {
  const { loginName, password } = person(role)
  const { accessToken } = (await (await request.post('/api/v1/tokens', { data: { loginName, password } })).json()) as { accessToken: string }
  const headers = { Authorization: `Bearer ${accessToken}` }
  return {
    list: async (path: string) => {
      const answer = await request.get(`/api/v1/${path}`, { headers })
      expect(answer.status(), path).toBe(200)
      return ((await answer.json()) as Rows).items
    },
    prove: async () => (await request.post('/api/v1/fund-proofs', { headers: { ...headers, 'Idempotency-Key': `year-proof-${Date.now()}` }, data: {} })).json() as Promise<{ proved: boolean; faults: unknown[] }>,
  }
}

test('one call is archived, one hangs out with an objection, one is under review, one is open', async ({ request }) => {
  const officer = await asks(request, 'programme-officer')
  const calls = await officer.list('calls?limit=20')
  const call = (season: string) => calls.find((one) => String(one.title).includes(season))!
  expect([call('春季').status, call('夏季').status, call('秋季').status]).toEqual(['ARCHIVED', 'CLOSED', 'CLOSED'])
  expect(calls.find((one) => one.title === '2026年度社区微公益创投')!.status).toBe('OPEN')
  const hanging = await officer.list(`award-lines?status=IN_PUBLICITY&callId=${call('夏季').id}`)
  expect(hanging).toHaveLength(6)
  expect(hanging.filter((line) => line.suspended).map((line) => line.title)).toEqual(['加装电梯的圆桌会'])
  expect((await officer.list('objections')).map((one) => one.status)).toEqual(['RECEIVED'])
  const rounds = await officer.list(`assignments?callId=${call('秋季').id}`)
  expect(rounds.map((round) => round.status)).toEqual(['SCORING', 'SCORING'])
  const seats = rounds.flatMap((round) => round.seats as { status: string; submitted: number; sheets: number }[])
  expect(seats.filter((seat) => seat.status === 'RECUSED')).toHaveLength(1)
  expect(seats.some((seat) => seat.status === 'CLEAR' && seat.submitted < seat.sheets)).toBe(true)
  expect(seats.some((seat) => seat.status === 'CLEAR' && seat.submitted === seat.sheets)).toBe(true)
})

test('three projects went the whole way, each part paid, each expense looked at, and the books prove it', async ({ request }) => {
  const auditor = await asks(request, 'auditor')
  const projects = (await auditor.list('projects')).filter((one) => one.status === 'ARCHIVED')
  expect(Math.floor(projects.reduce((sum, one) => sum + Number(one.grantFen), 0) / 300)).toBe(21_538)
  const ids = projects.map((one) => one.id)
  expect(ids).toHaveLength(3)
  expect((await auditor.list('tranches?limit=50')).filter((one) => ids.includes(one.projectId)).map((one) => one.status)).toEqual(Array(9).fill('PAID'))
  expect(new Set((await auditor.list('claims?limit=200')).filter((one) => ids.includes(one.projectId)).map((one) => one.status))).toEqual(new Set(['ACCEPTED']))
  expect(await auditor.list('archives')).toHaveLength(3)
  expect(await auditor.prove()).toMatchObject({ proved: true, faults: [] })
})

test('four projects are half way, and something waits for everybody who has a hand in them', async ({ request }) => {
  const auditor = await asks(request, 'auditor')
  const running = (await auditor.list('projects')).filter((one) => one.status !== 'ARCHIVED')
  expect(running.map((one) => one.status).sort()).toEqual(['MIDTERM_DUE', 'MIDTERM_PASSED', 'MIDTERM_PASSED', 'MIDTERM_PASSED'])
  const ids = running.map((one) => one.id)
  const second = (await auditor.list('tranches?limit=50')).filter((one) => ids.includes(one.projectId) && one.number === 2)
  expect(second.map((one) => one.status).sort()).toEqual(['APPROVED', 'DUE', 'ON_HOLD', 'REQUESTED'])
  expect((await auditor.list('evaluations?limit=50')).filter((one) => one.status === 'REPORTED').map((one) => one.projectTitle)).toEqual(['柜台前的手语'])
  const officer = await asks(request, 'programme-officer')
  const reports = (await officer.list('reports?limit=100')).filter((one) => ids.includes(one.projectId))
  expect(reports.filter((one) => one.status === 'SUBMITTED').map((one) => one.taskKey)).toEqual(['midterm', 'midterm'])
  expect(reports.filter((one) => one.status === 'PLANNED' && one.taskKey === 'progress')).toHaveLength(4)
  expect((await officer.list('claims?limit=200')).filter((one) => one.status === 'SUBMITTED')).toHaveLength(2)
})
