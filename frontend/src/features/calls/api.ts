import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type CallLine = Schemas['PublicCallLine']
export type Call = Schemas['PublicCall']
export type Rules = Schemas['RuleBookContent']
export type Track = Schemas['Track']
export type Days = Schemas['Days']

/** The public list as the service orders it: open calls by deadline, then those to come, then those that are over. */
export function useCalls(limit = 20) {
  const query = useInfiniteQuery({
    queryKey: ['public-calls', limit],
    queryFn: ({ pageParam }) => data(api.GET('/api/v1/public/calls', { params: { query: { limit, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
  return { ...query, calls: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) }
}

export function useCall(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['public-call', toValue(id)]),
    queryFn: () => data(api.GET('/api/v1/public/calls/{id}', { params: { path: { id: toValue(id) } } })),
  })
}
