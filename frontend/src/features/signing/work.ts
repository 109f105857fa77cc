import type { Work, WorkSource } from '@/session/work'
import { loadWaiting, roads, type Kind } from './queries'

const load = (kind: Kind) => async (): Promise<Work> => {
  const page = await loadWaiting(kind)
  return { items: page.items.map((row) => ({ key: row.id, title: row.title ?? row.organisationName, what: row.organisationName, to: `${roads[kind]}/${row.id}` })), more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'signing', key: 'confirmations', order: 3, icon: 'pen', roles: ['APPLICANT_OWNER', 'HOST_SIGNATORY'], all: roads.confirm, load: load('confirm') },
  { feature: 'signing', key: 'opinions', order: 7, icon: 'pen', roles: ['VILLAGE_CONFIRMER'], all: roads.opinion, load: load('opinion') },
]
export default work
