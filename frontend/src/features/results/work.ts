import { api, data } from '@/api/client'
import type { Work, WorkSource } from '@/session/work'

async function answers(): Promise<Work> {
  const lines = (await data(api.GET('/api/v1/award-lines', { params: { query: { limit: 50 } } }))).items
  const items = lines.filter((line) => line.may.includes('ACCEPT') || line.may.includes('CONFIRM_WITHDRAWAL'))
    .map((line) => ({ key: line.id, title: line.title, what: line.callTitle, to: `/results/${line.id}`, until: line.offerUntil ?? line.noticeEndsAt ?? undefined }))
  return { items, more: false }
}

const work: WorkSource[] = [{ feature: 'results', key: 'answer', order: 2, icon: 'star', roles: ['APPLICANT_OWNER', 'HOST_SIGNATORY'], all: '/results', load: answers }]
export default work
