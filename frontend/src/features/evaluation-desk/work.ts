import { api, data } from '@/api/client'
import type { Work, WorkSource } from '@/session/work'
import type { Row, Status } from './queries'

const waiting = (status: Status) => async (): Promise<Work> => {
  const page = (await data(api.GET('/api/v1/evaluations', { params: { query: { status, limit: 20 } } }))) as { items: Row[]; nextCursor?: string | null }
  return { items: page.items.map((row) => ({ key: row.id, title: row.projectTitle, what: row.implementerName, to: `/evaluations/${row.id}` })), more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'evaluation-desk', key: 'assess', order: 9, icon: 'check', roles: ['ASSESSOR'], all: '/evaluations?status=REPORTED', load: waiting('REPORTED') },
  { feature: 'evaluation-desk', key: 'confirm', order: 10, icon: 'check', roles: ['PROGRAMME_OFFICER', 'BUREAU_LEAD'], all: '/evaluations?status=ASSESSED', load: waiting('ASSESSED') },
]
export default work
