import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['applications'] }
const applicants = ['APPLICANT_OWNER', 'APPLICANT_EDITOR']

const routes: RouteRecordRaw[] = [
  { path: '/applications', name: 'applications', component: () => import('./pages/ApplicationsPage.vue'), meta: { ...meta, roles: applicants, nav: { key: 'applications', icon: 'pen', order: 20 } } },
  { path: '/applications/new', name: 'application-new', component: () => import('./pages/StartPage.vue'), meta },
  { path: '/applications/:id', name: 'application', props: true, component: () => import('./pages/ApplicationPage.vue'), meta },
  { path: '/applications/:id/submit', name: 'application-submit', props: true, component: () => import('./pages/SubmitPage.vue'), meta },
  { path: '/applications/:id/receipt', name: 'application-receipt', props: true, component: () => import('./pages/ReceiptPage.vue'), meta },
  { path: '/applications/:id/revisions', name: 'application-revisions', props: true, component: () => import('./pages/RevisionsPage.vue'), meta },
]
export default routes
