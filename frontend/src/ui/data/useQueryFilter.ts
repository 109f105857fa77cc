import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A filter that lives in the address, so that a list can be shared, reloaded and gone back to. */
export function useQueryFilter(name: string, fallback: string | null = null): WritableComputedRef<string | null> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const value = route.query[name]
      return typeof value === 'string' ? value || null : fallback
    },
    set: (value) => {
      const query = { ...route.query }
      delete query[name]
      // Where something is chosen to begin with, taking the filter off is a choice too: it stands in the address as an empty one.
      if (value !== fallback) query[name] = value ?? ''
      void router.replace({ query })
    },
  })
}
