import { api, data } from '@/api/client'
import type { Work, WorkSource } from '@/session/work'
import type { Row, Status } from './queries'

const waiting = (status: Status) => async (): Promise<Work> => {
  const page = (await data(api.GET('/api/v1/claims', { params: { query: { status, limit: 20 } } }))) as { items: Row[]; nextCursor?: string | null }
  return { items: page.items.map((row) => ({ key: row.id, title: row.what, what: row.projectTitle, to: `/expenses/${row.id}` })), more: Boolean(page.nextCursor) }
}
const source = (key: string, order: number, roles: string[], status: Status): WorkSource =>
  ({ feature: 'expenses', key, order, icon: 'coins', roles, all: `/expenses?status=${status}`, load: waiting(status) })

const work: WorkSource[] = [
  source('content', 14, ['PROGRAMME_OFFICER', 'OPERATOR'], 'SUBMITTED'),
  source('amount', 23, ['FINANCE_CLERK'], 'CONTENT_OK'),
  source('queried', 5, ['APPLICANT_OWNER', 'APPLICANT_EDITOR'], 'QUERIED'),
]
export default work
