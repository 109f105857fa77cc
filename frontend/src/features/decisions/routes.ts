import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['decisions'], roles: ['PROGRAMME_OFFICER', 'BUREAU_LEAD', 'AUDITOR'] }
const routes: RouteRecordRaw[] = [
  { path: '/decisions', name: 'decisions', component: () => import('./pages/DecisionsPage.vue'), meta: { ...meta, nav: { key: 'decisions', icon: 'star', order: 10 } } },
  { path: '/decisions/:id', name: 'decision', component: () => import('./pages/DecisionPage.vue'), meta },
  { path: '/decisions/:id/minutes', name: 'decision-minutes', component: () => import('./pages/MinutesPage.vue'), meta },
]
export default routes
