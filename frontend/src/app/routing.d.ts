import 'vue-router'
import type { IconName } from '@/ui/icons'

declare module 'vue-router' {
  interface RouteMeta {
    /** Features whose texts the page shows. */
    messages?: readonly string[]
    /** Open to people who have not signed in. */
    open?: boolean
    /** Any one of these roles; without it, everyone who is signed in. */
    roles?: readonly string[]
    /** A place in the main navigation; its label is `app.nav.<key>`. */
    nav?: { key: string; icon: IconName; order: number }
  }
}
export {}
