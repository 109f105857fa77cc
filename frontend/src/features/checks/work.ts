import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Grant } from '@/session/useSession'
import type { Work, WorkSource } from '@/session/work'
import { turnsOf } from './turn'
import { loadQueue } from './useQueue'

async function queue(grants: readonly Grant[]): Promise<Work> {
  const { items, more } = await loadQueue(turnsOf((role) => grants.some((grant) => grant.role === role)))
  return { items: items.map((row) => ({ key: row.id, title: row.title ?? row.organisationName, what: row.organisationName, to: `/checks/${row.id}` })), more }
}

async function objections(): Promise<Work> {
  const page = await data<Schemas['PageApplicationSummary']>(api.GET('/api/v1/applications', { params: { query: { waitingFor: 'OBJECTION', limit: 50 } } }))
  return { items: page.items.map((row) => ({ key: row.id, title: row.title ?? row.organisationName, what: row.organisationName, to: `/checks/${row.id}?status=INELIGIBLE` })), more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'checks', key: 'objections', order: 7, icon: 'alert', roles: ['PROGRAMME_OFFICER', 'BUREAU_LEAD'], all: '/checks?status=INELIGIBLE', load: objections },
  { feature: 'checks', key: 'queue', order: 8, icon: 'check', roles: ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER'], all: '/checks', load: queue },
]
export default work
