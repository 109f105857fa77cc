import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import { useSession } from '@/session/useSession'
import type { OrganisationStatus } from './status'

/** States in which somebody with these roles has the ball. */
export function statesFor(has: (role: string) => boolean): OrganisationStatus[] {
  return [...(has('TOWNSHIP_OFFICER') ? (['VILLAGE_OK', 'AWAITING_CONFIRMATION'] as const) : []), ...(has('VILLAGE_CONFIRMER') ? (['FILING_DRAFT'] as const) : [])]
}

/** What waits for this officer, those who have waited longest first. */
export async function loadQueue(states: readonly OrganisationStatus[]) {
  const pages = await Promise.all(states.map((status) => data<Schemas['PageOrganisationRow']>(api.GET('/api/v1/organisations', { params: { query: { status, limit: 100 } } }))))
  const items = pages.flatMap((page) => page.items).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { items, more: pages.some((page) => page.nextCursor) }
}

export function useQueue() {
  const session = useSession()
  const query = useQuery({ queryKey: ['organisations', 'queue'], queryFn: () => loadQueue(statesFor(session.has)) })
  return { rows: computed(() => query.data.value?.items ?? []), more: computed(() => query.data.value?.more ?? false), pending: query.isPending, error: query.error, refetch: query.refetch }
}
