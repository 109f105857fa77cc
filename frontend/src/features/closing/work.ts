import type { Work, WorkSource } from '@/session/work'
import { loadRefunds, loadSettlements, type Row, type Status } from './queries'

const waiting = (status: Status, mine: (row: Row) => boolean) => async (): Promise<Work> => {
  const page = await loadSettlements(status)
  const items = page.items.filter(mine).map((row) => ({ key: row.id, title: row.projectTitle, what: row.implementerName, to: `/settlements/${row.id}`, until: status === 'OPEN' ? `${row.dueOn}T24:00:00+08:00` : undefined }))
  return { items, more: page.nextCursor !== null }
}
/** Money that is to come back, the overdue ones first: they are few, and one page of each is all that a start page shows. */
async function owed(): Promise<Work> {
  const pages = await Promise.all((['OVERDUE', 'OPEN'] as const).map((status) => loadRefunds(status)))
  const items = pages.flatMap((page) => page.items).map((row) => ({ key: row.id, title: row.projectTitle, what: row.debtorName, to: `/refunds/${row.id}`, until: `${row.dueOn}T24:00:00+08:00` }))
  return { items, more: pages.some((page) => page.nextCursor !== null) }
}
const work: WorkSource[] = [
  { feature: 'closing', key: 'settle', order: 24, icon: 'check', roles: ['FINANCE_APPROVER'], all: '/settlements?status=OPEN', load: waiting('OPEN', () => true) },
  { feature: 'closing', key: 'archive', order: 25, icon: 'lock', roles: ['PROGRAMME_OFFICER'], all: '/settlements?status=SETTLED', load: waiting('SETTLED', (row) => row.archiveId === null) },
  { feature: 'closing', key: 'owed', order: 5, icon: 'coins', roles: ['APPLICANT_OWNER', 'HOST_SIGNATORY', 'CASHIER'], all: '/refunds', load: owed },
]
export default work
