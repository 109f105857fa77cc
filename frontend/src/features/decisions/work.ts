import { api, data } from '@/api/client'
import type { Work, WorkSource } from '@/session/work'

async function withStatus(status: 'PROPOSED' | 'DRAFT'): Promise<Work> {
  const page = await data(api.GET('/api/v1/decisions', { params: { query: { status, limit: 20 } } }))
  return { items: page.items.map((row) => ({ key: row.id, title: row.callTitle, to: `/decisions/${row.id}` })), more: page.nextCursor !== null }
}

const work: WorkSource[] = [
  { feature: 'decisions', key: 'approve', order: 3, icon: 'star', roles: ['BUREAU_LEAD'], all: '/decisions', load: () => withStatus('PROPOSED') },
  { feature: 'decisions', key: 'draft', order: 9, icon: 'star', roles: ['PROGRAMME_OFFICER'], all: '/decisions', load: () => withStatus('DRAFT') },
]
export default work
