import type { RouteRecordRaw } from 'vue-router'
import { openers, readers } from './roles'

const messages = ['reports']
const routes: RouteRecordRaw[] = [
  { path: '/reports', name: 'reports', component: () => import('./pages/ReportsPage.vue'), meta: { messages, roles: readers, nav: { key: 'reports', icon: 'file', order: 26 } } },
  { path: '/reports/:id', name: 'report', props: true, component: () => import('./pages/ReportPage.vue'), meta: { messages, roles: openers } },
]
export default routes
