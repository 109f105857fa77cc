import { useInfiniteQuery, type QueryKey } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter } from 'vue'

interface PageOf<T> { items: T[]; nextCursor?: string | null }

/** A list that comes page by page: the rows so far, and whether there are more. */
export function usePages<T>(queryKey: MaybeRefOrGetter<QueryKey>, page: (cursor: string | undefined) => Promise<PageOf<T>>) {
  const query = useInfiniteQuery({
    queryKey: queryKey as QueryKey,
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: PageOf<T>) => last.nextCursor ?? undefined,
  })
  const rows = computed<T[]>(() => query.data.value?.pages.flatMap((one) => one.items) ?? [])
  return { ...query, rows }
}
