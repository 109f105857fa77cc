import { nextTick, onMounted } from 'vue'
import { useRoute } from 'vue-router'

/** A link from the checklist names a field; the cursor should be in it. */
export function useGoToHash() {
  const route = useRoute()
  onMounted(async () => {
    await nextTick()
    const target = route.hash ? document.getElementById(route.hash.slice(1)) : null
    target?.scrollIntoView?.({ block: route.hash.startsWith('#field-') ? 'center' : 'start' })
    target?.focus({ preventScroll: true })
  })
}
