import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Spending = Schemas['SpendingView']

/** Where a project's grant has gone; not asked while no project is chosen. */
export const useSpending = (project: MaybeRefOrGetter<string | null>) => useQuery({
  queryKey: computed(() => ['expenses', 'spending', toValue(project)]),
  enabled: computed(() => !!toValue(project)),
  queryFn: () => data<Spending>(api.GET('/api/v1/claims/spending', { params: { query: { projectId: toValue(project)! } } })),
})
