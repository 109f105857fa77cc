import features from 'virtual:features'
import { createRouter, createWebHistory, type RouteComponent, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { useSession } from '@/session/useSession'
import { needMessages } from './i18n'

type Lazy = () => Promise<RouteComponent>

// A feature registers itself by its routes.ts. Of it the entry knows paths, names and who may; the rest is fetched when first opened.
const pages = features.flatMap(([, load, list]) => list.map(([path, name, meta, props], i): RouteRecordRaw => (
  { path, name, meta, props: Boolean(props), component: async () => ((await load()).routes[i]!.component as Lazy)() })))

const own: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { open: true, messages: ['calls'], nav: { key: 'home', icon: 'home', order: 0 } } },
  { path: '/not-allowed', name: 'not-allowed', component: () => import('./pages/NotAllowedPage.vue'), meta: { open: true } },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue'), meta: { open: true } },
]
if (import.meta.env.DEV || import.meta.env.VITE_KIT) {
  own.unshift({ path: '/kit', name: 'kit', component: () => import('./kit/KitPage.vue'), meta: { open: true } })
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [...pages, ...own],
  // A page that was asked for one of its places goes there by itself, once that place exists.
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? false : { top: 0 }),
})

/** Page and texts travel at the same time; whoever really needs the page hears of a failure. */
function fetchAhead(to: RouteLocationNormalized) {
  for (const { components } of to.matched) if (typeof components?.default === 'function') (components.default as Lazy)().catch(() => undefined)
}

router.beforeEach(async (to) => {
  const texts = needMessages(to.meta.messages ?? [])
  if (!to.meta.open) {
    const session = useSession()
    await session.resume()
    if (!session.signedIn) return { name: 'sign-in', query: { next: to.fullPath } }
    if (to.meta.roles && !to.meta.roles.some(session.has)) return { name: 'not-allowed' }
  }
  // A password that was handed over is good for choosing another only.
  if (useSession().me?.mustChangePassword && to.name !== 'account' && to.name !== 'sign-in') return { name: 'account' }
  fetchAhead(to)
  await texts
})

// Tell screen readers and keyboards where they are; a changed filter in the address is not a new page.
router.afterEach((to, from) => {
  if (from.matched.length === 0 || to.path === from.path || to.hash) return
  setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
})
