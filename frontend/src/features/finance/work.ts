import { api, data } from '@/api/client'
import type { TrancheStatus } from '@/dossier/tranche'
import type { Work, WorkSource } from '@/session/work'

const waiting = (status: TrancheStatus) => async (): Promise<Work> => {
  const page = await data(api.GET('/api/v1/tranches', { params: { query: { status, limit: 20 } } }))
  return { items: page.items.map((row) => ({ key: row.id, title: row.projectTitle, what: `${row.organisationName} · ${row.title.zh}`, to: `/finance/parts/${row.id}`, until: row.payBy ?? undefined })), more: page.nextCursor !== null }
}
const source = (key: string, order: number, role: string, status: TrancheStatus): WorkSource =>
  ({ feature: 'finance', key, order, icon: 'coins', roles: [role], all: `/finance?status=${status}`, load: waiting(status) })

const work: WorkSource[] = [
  source('request', 20, 'FINANCE_CLERK', 'DUE'),
  source('approve', 21, 'FINANCE_APPROVER', 'REQUESTED'),
  source('pay', 22, 'CASHIER', 'APPROVED'),
  source('unknown', 19, 'CASHIER', 'UNKNOWN'),
]
export default work
