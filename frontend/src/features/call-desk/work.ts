import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Work, WorkSource } from '@/session/work'
import { preparers, readers } from './roles'

/** The list has no filter by state: what is shown comes from its newest page, and no count is claimed beyond it. */
async function callsIn(...states: Schemas['CallStatus'][]): Promise<Work> {
  const page = await data<Schemas['PageCallLine']>(api.GET('/api/v1/calls', { params: { query: { limit: 50 } } }))
  const items = page.items.filter((call) => states.includes(call.status)).map((call) => ({ key: call.id, title: call.title, what: call.code ?? undefined, to: `/desk/calls/${call.id}`, until: call.closesAt ?? undefined }))
  return { items, more: Boolean(page.nextCursor) }
}

const work: WorkSource[] = [
  { feature: 'call-desk', key: 'drafts', order: 20, icon: 'pen', roles: preparers, all: '/desk/calls', load: () => callsIn('DRAFT', 'SUSPENDED') },
  { feature: 'call-desk', key: 'running', order: 30, icon: 'megaphone', roles: readers, all: '/desk/calls', load: () => callsIn('OPEN') },
]
export default work
