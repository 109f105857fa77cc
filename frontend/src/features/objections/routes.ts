import type { RouteRecordRaw } from 'vue-router'
import { readers } from './roles'

const meta = { messages: ['objections'], roles: readers }
const routes: RouteRecordRaw[] = [
  { path: '/objections', name: 'objections', component: () => import('./pages/ObjectionsPage.vue'), meta: { ...meta, nav: { key: 'objections', icon: 'alert', order: 9 } } },
  { path: '/objections/:id', name: 'objection', component: () => import('./pages/ObjectionsPage.vue'), meta },
]
export default routes
