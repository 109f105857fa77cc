import type { RouteRecordRaw } from 'vue-router'
import { clerks, readers, wardens } from './roles'

const messages = ['standing']
const routes: RouteRecordRaw[] = [
  { path: '/standing', name: 'standing', component: () => import('./pages/BoardPage.vue'), meta: { messages, roles: readers, nav: { key: 'ranking', icon: 'chart', order: 31 } } },
  { path: '/standing/published', name: 'standing-published', component: () => import('./pages/PublishedPage.vue'), meta: { messages, open: true } },
  { path: '/standing/dormant', name: 'standing-dormant', component: () => import('./pages/DormantPage.vue'), meta: { messages, roles: wardens } },
  { path: '/standing/:id', name: 'standing-one', props: true, component: () => import('./pages/StandingPage.vue'), meta: { messages, roles: readers } },
  { path: '/standing/:id/entry', name: 'standing-entry', props: true, component: () => import('./pages/EntryPage.vue'), meta: { messages, roles: clerks } },
]
export default routes
