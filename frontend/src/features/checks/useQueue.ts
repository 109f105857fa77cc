import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { Status } from '@/dossier/types'

/** `states` empty: whatever has been handed in. One page of each state: who has waited longest comes first. */
export async function loadQueue(states: readonly Status[], callId?: string) {
  const asked = states.length ? states : [undefined]
  const pages = await Promise.all(asked.map((status) => data(api.GET('/api/v1/applications', { params: { query: { status, callId, limit: 100 } } }))))
  const items = pages.flatMap((page) => page.items).sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
  return { items, more: pages.some((page) => page.nextCursor) }
}

export function useQueue(states: MaybeRefOrGetter<readonly Status[]>, callId: MaybeRefOrGetter<string | undefined>) {
  const query = useQuery({
    queryKey: computed(() => ['applications', 'checks', toValue(states), toValue(callId) ?? '']),
    queryFn: () => loadQueue(toValue(states), toValue(callId)),
  })
  return { ...query, rows: computed(() => query.data.value?.items ?? []), more: computed(() => query.data.value?.more ?? false) }
}

/** Calls to filter by: those that may have something to check. */
export function useCallChoices() {
  const query = useQuery({ queryKey: ['public-calls', 'choices'], queryFn: () => data(api.GET('/api/v1/public/calls', { params: { query: { limit: 50 } } })) })
  return computed(() => (query.data.value?.items ?? []).filter((call) => call.status !== 'PUBLISHED'))
}
