import type { RouteRecordRaw } from 'vue-router'
import { finance } from './roles'

const meta = { messages: ['finance', 'tranches'], roles: finance }
const routes: RouteRecordRaw[] = [
  { path: '/finance', name: 'finance', component: () => import('./pages/FinancePage.vue'), meta: { ...meta, nav: { key: 'disbursement', icon: 'coins', order: 7 } } },
  { path: '/finance/parts/:id', name: 'finance-part', component: () => import('./pages/FinancePage.vue'), meta },
  { path: '/finance/batches', name: 'finance-batches', component: () => import('./pages/BatchesPage.vue'), meta },
  { path: '/finance/batches/:id', name: 'finance-batch', props: true, component: () => import('./pages/BatchPage.vue'), meta },
  { path: '/finance/statements', name: 'finance-statements', component: () => import('./pages/StatementsPage.vue'), meta },
  { path: '/finance/statements/:id', name: 'finance-statement', props: true, component: () => import('./pages/StatementPage.vue'), meta },
]
export default routes
