import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A filter that lives in the address, so that a list can be shared, reloaded and gone back to. */
export function useQueryFilter(name: string, fallback: string | null = null): WritableComputedRef<string | null> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const value = route.query[name]
      return typeof value === 'string' ? value : fallback
    },
    set: (value) => {
      const query = { ...route.query }
      delete query[name]
      if (value !== null && value !== fallback) query[name] = value
      void router.replace({ query })
    },
  })
}
