import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['agreements'], roles: ['APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY'] }
const routes: RouteRecordRaw[] = [
  { path: '/agreements', name: 'agreements', component: () => import('./pages/AgreementsPage.vue'), meta: { ...meta, nav: { key: 'agreements', icon: 'file', order: 16 } } },
  { path: '/agreements/:id', name: 'agreement', component: () => import('./pages/AgreementPage.vue'), meta },
  { path: '/agreements/:id/optimise', name: 'agreement-optimise', component: () => import('./pages/OptimisePage.vue'), meta },
]
export default routes
