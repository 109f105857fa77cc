import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useSession } from '@/session/useSession'
import type { IconName } from '@/ui/icons'

export interface NavEntry { to: string; key: string; icon: IconName; order: number }

/** The entries this person may open, in order; a phone has room for five. */
export function useNavigation() {
  const router = useRouter()
  const session = useSession()
  return computed<NavEntry[]>(() =>
    router
      .getRoutes()
      .filter(({ meta }) => meta.nav && (meta.open || (session.signedIn && (!meta.roles || meta.roles.some(session.has)))))
      .map((route) => ({ to: route.path, ...route.meta.nav! }))
      .sort((a, b) => a.order - b.order),
  )
}
