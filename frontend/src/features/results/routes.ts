import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['results'], roles: ['APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY'] }
const routes: RouteRecordRaw[] = [
  { path: '/results', name: 'results', component: () => import('./pages/ResultsPage.vue'), meta: { ...meta, nav: { key: 'results', icon: 'star', order: 22 } } },
  { path: '/results/:id', name: 'result', component: () => import('./pages/ResultPage.vue'), meta },
]
export default routes
