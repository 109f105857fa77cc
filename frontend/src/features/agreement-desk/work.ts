import { endOfDay } from '@/dossier/agreement/agreement'
import type { Work, WorkSource } from '@/session/work'
import { pageOf } from './commands'

/** What the bureau has to do: drafts to put into a text, optimised plans to look at, signed ones to check. */
async function toDo(): Promise<Work> {
  const page = await pageOf('OPEN')(undefined)
  const items = page.items.filter((row) => row.status === 'SIGNED' || row.status === 'DRAFT')
    .map((row) => ({ key: row.id, title: row.title, what: row.number, to: `/agreement-desk/${row.id}`, until: row.status === 'DRAFT' ? endOfDay(row.signBy) : undefined }))
  return { items, more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [{ feature: 'agreement-desk', key: 'check', order: 9, icon: 'file', roles: ['PROGRAMME_OFFICER', 'BUREAU_LEAD'], all: '/agreement-desk', load: toDo }]
export default work
