import type { Work, WorkSource } from '@/session/work'
import { loadSettlements, type Row, type Status } from './queries'

const waiting = (status: Status, mine: (row: Row) => boolean) => async (): Promise<Work> => {
  const page = await loadSettlements(status)
  const items = page.items.filter(mine).map((row) => ({ key: row.id, title: row.projectTitle, what: row.implementerName, to: `/settlements/${row.id}`, until: status === 'OPEN' ? `${row.dueOn}T24:00:00+08:00` : undefined }))
  return { items, more: page.nextCursor !== null }
}
const work: WorkSource[] = [
  { feature: 'closing', key: 'settle', order: 24, icon: 'check', roles: ['FINANCE_APPROVER'], all: '/settlements?status=OPEN', load: waiting('OPEN', () => true) },
  { feature: 'closing', key: 'archive', order: 25, icon: 'lock', roles: ['PROGRAMME_OFFICER'], all: '/settlements?status=SETTLED', load: waiting('SETTLED', (row) => row.archiveId === null) },
]
export default work
