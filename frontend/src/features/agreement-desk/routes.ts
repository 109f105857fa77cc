import type { RouteRecordRaw } from 'vue-router'
import { deskRoles } from './roles'

const meta = { messages: ['agreement-desk', 'agreements'], roles: deskRoles }
const routes: RouteRecordRaw[] = [
  { path: '/agreement-desk', name: 'agreement-desk', component: () => import('./pages/DeskPage.vue'), meta: { ...meta, nav: { key: 'agreement-desk', icon: 'file', order: 12 } } },
  { path: '/agreement-desk/:id', name: 'agreement-desk-one', component: () => import('./pages/DeskPage.vue'), meta },
]
export default routes
