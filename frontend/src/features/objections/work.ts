import type { Work, WorkSource } from '@/session/work'
import { loadObjections } from './queries'
import { handlers } from './roles'
import { dueOf, open } from './steps'

async function waiting(): Promise<Work> {
  const { items, more } = await loadObjections(open)
  return { items: items.map((row) => ({ key: row.id, title: row.receiptNo, to: `/objections/${row.id}`, until: dueOf(row) ?? undefined })), more }
}

const work: WorkSource[] = [{ feature: 'objections', key: 'open', order: 3, icon: 'alert', roles: handlers, all: '/objections', load: waiting }]
export default work
