import { endOfDay } from '@/dossier/agreement/agreement'
import type { Work, WorkSource } from '@/session/work'
import { pageOf } from './commands'

/** What has to be signed, the first to run out first. */
async function toSign(): Promise<Work> {
  const page = await pageOf(true)(undefined)
  const items = page.items.filter((row) => row.status === 'AWAITING_SIGNATURES' || row.status === 'DRAFT')
    .map((row) => ({ key: row.id, title: row.title, what: row.number, to: `/agreements/${row.id}`, until: endOfDay(row.signBy) }))
  return { items, more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [{ feature: 'agreements', key: 'sign', order: 2, icon: 'file', roles: ['APPLICANT_OWNER', 'HOST_SIGNATORY'], all: '/agreements', load: toSign }]
export default work
