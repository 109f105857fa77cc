import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Work, WorkSource } from '@/session/work'

/** Applications that are still the applicants' to finish. */
async function unfinished(): Promise<Work> {
  const pages = await Promise.all((['RETURNED', 'DRAFT'] as const).map((status) => data<Schemas['PageApplicationSummary']>(api.GET('/api/v1/applications', { params: { query: { status, limit: 20 } } }))))
  const items = pages.flatMap((page) => page.items).map((one) => ({ key: one.id, title: one.title ?? '', to: `/applications/${one.id}` }))
  return { items, more: pages.some((page) => page.nextCursor) }
}

const own: WorkSource[] = [{ feature: 'today', key: 'applications', order: 1, icon: 'pen', roles: ['APPLICANT_OWNER', 'APPLICANT_EDITOR'], all: '/applications', load: unfinished }]
const files = import.meta.glob<WorkSource[]>('../../features/*/work.ts', { import: 'default' })

/** The sources of work for these roles, the most urgent kind first. */
export async function sourcesFor(has: (role: string) => boolean): Promise<WorkSource[]> {
  const all = [...own, ...(await Promise.all(Object.values(files).map((load) => load()))).flat()]
  return all.filter((source) => source.roles.some(has)).sort((a, b) => a.order - b.order)
}
