import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Grant } from '@/session/useSession'
import type { Work, WorkSource } from '@/session/work'
import { loadExits } from './exit'
import { asked } from './hostRequests'
import { loadQueue, statesFor } from './useQueue'

async function hostRequests(grants: readonly Grant[]): Promise<Work> {
  const page = await data<Schemas['PageHostView']>(api.GET('/api/v1/hosts', { params: { query: { status: 'REQUESTED', limit: 100 } } }))
  const items = asked(page.items, grants).map((link) => ({ key: link.id, title: link.organisationName, what: link.hostName, to: '/hosts' }))
  return { items, more: Boolean(page.nextCursor) }
}

async function queue(grants: readonly Grant[]): Promise<Work> {
  const { items, more } = await loadQueue(statesFor((role) => grants.some((grant) => grant.role === role)))
  return { items: items.map((row) => ({ key: row.id, title: row.name, what: `${row.townshipName} ${row.divisionName}`, to: `/organisations/queue/${row.id}` })), more }
}

async function exits(): Promise<Work> {
  const page = await loadExits()
  return { items: page.items.map((row) => ({ key: row.id, title: row.organisationName, what: row.decidedOn, to: `/organisations/queue/${row.organisationId}` })), more: Boolean(page.nextCursor) }
}

/** The owner's own organisations that others still have to speak on. */
async function onTheirWay(): Promise<Work> {
  const states = ['FILING_DRAFT', 'VILLAGE_OK', 'AWAITING_CONFIRMATION'] as const
  const pages = await Promise.all(states.map((status) => data<Schemas['PageOrganisationRow']>(api.GET('/api/v1/organisations', { params: { query: { status, limit: 20 } } }))))
  const items = pages.flatMap((page) => page.items).map((row) => ({ key: row.id, title: row.name, what: `${row.townshipName} ${row.divisionName}`, to: `/organisations/${row.id}` }))
  return { items, more: pages.some((page) => page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'organisations', key: 'hosts', order: 5, icon: 'pen', roles: ['APPLICANT_OWNER', 'HOST_SIGNATORY'], all: '/hosts', load: hostRequests },
  { feature: 'organisations', key: 'queue', order: 10, icon: 'list', roles: ['TOWNSHIP_OFFICER', 'VILLAGE_CONFIRMER'], all: '/organisations/queue', load: queue },
  { feature: 'organisations', key: 'exits', order: 12, icon: 'list', roles: ['TOWNSHIP_OFFICER'], all: '/organisations/queue', load: exits },
  { feature: 'organisations', key: 'mine', order: 90, icon: 'clock', roles: ['APPLICANT_OWNER'], all: '/organisations', load: onTheirWay },
]
export default work
