import type { RouteRecordRaw } from 'vue-router'
import { archivists, readers, refundReaders } from './roles'

const meta = { messages: ['closing', 'finance'], roles: readers }
const archive = { messages: ['closing'], roles: archivists }
const routes: RouteRecordRaw[] = [
  { path: '/settlements', name: 'settlements', component: () => import('./pages/SettlementsPage.vue'), meta: { ...meta, nav: { key: 'settlements', icon: 'check', order: 28 } } },
  { path: '/settlements/:id', name: 'settlement', props: true, component: () => import('./pages/SettlementPage.vue'), meta },
  { path: '/refunds', name: 'refunds', component: () => import('./pages/RefundsPage.vue'), meta: { ...meta, roles: refundReaders, nav: { key: 'refunds', icon: 'coins', order: 28 } } },
  { path: '/refunds/:id', name: 'refund', props: true, component: () => import('./pages/RefundPage.vue'), meta: { ...meta, roles: refundReaders } },
  { path: '/archives', name: 'archives', component: () => import('./pages/ArchivesPage.vue'), meta: { ...archive, nav: { key: 'archives', icon: 'lock', order: 29 } } },
  { path: '/archives/:id', name: 'archive', props: true, component: () => import('./pages/ArchivePage.vue'), meta: archive },
]
export default routes
