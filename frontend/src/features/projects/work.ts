import { endOfDay } from '@/dossier/agreement/agreement'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Work, WorkSource } from '@/session/work'
import { pageOf } from './queries'

async function changes(): Promise<Work> {
  const page = await data<Schemas['PageChangeView']>(api.GET('/api/v1/change-requests', { params: { query: { status: 'SUBMITTED', limit: 50 } } }))
  return { items: page.items.map((one) => ({ key: one.id, title: one.projectTitle, what: one.projectCode, to: `/projects/${one.projectId}`, until: one.decideBy ? endOfDay(one.decideBy) : undefined })), more: Boolean(page.nextCursor) }
}
async function late(): Promise<Work> {
  const page = await pageOf('LATE')(undefined)
  return { items: page.items.map((one) => ({ key: one.id, title: one.title, what: one.code, to: `/projects/${one.id}` })), more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'projects', key: 'changes', order: 11, icon: 'pen', roles: ['PROGRAMME_OFFICER', 'BUREAU_LEAD'], all: '/projects', load: changes },
  { feature: 'projects', key: 'late', order: 12, icon: 'clock', roles: ['PROGRAMME_OFFICER', 'TOWNSHIP_OFFICER', 'APPLICANT_OWNER', 'APPLICANT_EDITOR'], all: '/projects?status=LATE', load: late },
]
export default work
