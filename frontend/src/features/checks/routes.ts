import type { RouteRecordRaw } from 'vue-router'
import { readers } from './turn'

const meta = { messages: ['checks', 'applications'], roles: readers }
const routes: RouteRecordRaw[] = [
  { path: '/checks', name: 'checks', component: () => import('./pages/ChecksPage.vue'), meta: { ...meta, nav: { key: 'checks', icon: 'check', order: 6 } } },
  { path: '/checks/:id', name: 'check', component: () => import('./pages/ChecksPage.vue'), meta },
]
export default routes
