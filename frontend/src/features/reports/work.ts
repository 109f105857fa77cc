import { endOfDay } from '@/dossier/agreement/agreement'
import { api, data } from '@/api/client'
import type { Work, WorkSource } from '@/session/work'
import type { Row, Status } from './queries'

/** A report that is due within so many days is told on the first page. */
const SOON = 30 * 86_400_000

const load = async (status: Status) => (await data(api.GET('/api/v1/reports', { params: { query: { status, limit: 20 } } }))) as { items: Row[]; nextCursor?: string | null }
const item = (row: Row) => ({ key: row.id, title: row.projectTitle, what: row.implementerName, to: `/reports/${row.id}`, until: endOfDay(row.dueOn) })

async function toLookAt(): Promise<Work> {
  const page = await load('SUBMITTED')
  return { items: page.items.map(item), more: Boolean(page.nextCursor) }
}
async function toWrite(_: unknown, now: Date): Promise<Work> {
  const [planned, ...begun] = await Promise.all([load('PLANNED'), load('RETURNED'), load('DRAFT')])
  const soon = planned.items.filter((row) => Date.parse(endOfDay(row.dueOn)) - now.getTime() < SOON)
  return { items: [...begun.flatMap((page) => page.items), ...soon].map(item), more: begun.some((page) => page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'reports', key: 'look', order: 13, icon: 'file', roles: ['PROGRAMME_OFFICER'], all: '/reports?status=SUBMITTED', load: toLookAt },
  { feature: 'reports', key: 'write', order: 4, icon: 'file', roles: ['APPLICANT_OWNER', 'APPLICANT_EDITOR'], all: '/reports', load: toWrite },
]
export default work
