import type { RouteRecordRaw } from 'vue-router'
import { readers } from './roles'

const meta = { messages: ['fund'], roles: readers }
const routes: RouteRecordRaw[] = [
  { path: '/fund', name: 'fund', component: () => import('./pages/PoolsPage.vue'), meta: { ...meta, nav: { key: 'funds', icon: 'coins', order: 7 } } },
  { path: '/fund/new', name: 'fund-new', component: () => import('./pages/NewPoolPage.vue'), meta: { ...meta, roles: ['FINANCE_CLERK'] } },
  { path: '/fund/journals', name: 'fund-journals', component: () => import('./pages/JournalsPage.vue'), meta },
  { path: '/fund/balance', name: 'fund-balance', component: () => import('./pages/BalancePage.vue'), meta },
  { path: '/fund/proofs', name: 'fund-proofs', component: () => import('./pages/ProofsPage.vue'), meta },
  { path: '/fund/:id', name: 'fund-pool', props: true, component: () => import('./pages/PoolPage.vue'), meta },
  { path: '/fund/:id/statement', name: 'fund-statement', props: true, component: () => import('./pages/StatementPage.vue'), meta },
]
export default routes
