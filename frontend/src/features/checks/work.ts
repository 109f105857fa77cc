import type { Grant } from '@/session/useSession'
import type { Work, WorkSource } from '@/session/work'
import { turnsOf } from './turn'
import { loadQueue } from './useQueue'

async function queue(grants: readonly Grant[]): Promise<Work> {
  const { items, more } = await loadQueue(turnsOf((role) => grants.some((grant) => grant.role === role)))
  return { items: items.map((row) => ({ key: row.id, title: row.title ?? row.organisationName, what: row.organisationName, to: `/checks/${row.id}` })), more }
}

const work: WorkSource[] = [
  { feature: 'checks', key: 'queue', order: 8, icon: 'check', roles: ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER'], all: '/checks', load: queue },
]
export default work
