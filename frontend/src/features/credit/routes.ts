import type { RouteRecordRaw } from 'vue-router'

const readers = ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR']
const meta = { messages: ['credit'], roles: readers }
const enter = { ...meta, roles: ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD'] }
const bureau = { ...meta, roles: ['PROGRAMME_OFFICER', 'BUREAU_LEAD'] }

const routes: RouteRecordRaw[] = [
  { path: '/credit', name: 'credit', component: () => import('./pages/ListingsPage.vue'), meta: { ...meta, nav: { key: 'credit', icon: 'alert', order: 34 } } },
  { path: '/credit/new', name: 'credit-new', component: () => import('./pages/EnterPage.vue'), meta: enter },
  { path: '/credit/import', name: 'credit-import', component: () => import('./pages/ImportPage.vue'), meta: bureau },
  { path: '/credit/:id', name: 'credit-listing', props: true, component: () => import('./pages/ListingPage.vue'), meta },
  { path: '/cases', name: 'cases', component: () => import('./pages/CasesPage.vue'), meta },
  { path: '/cases/new', name: 'case-new', component: () => import('./pages/OpenCasePage.vue'), meta: bureau },
  { path: '/cases/:id', name: 'case', props: true, component: () => import('./pages/CasePage.vue'), meta },
]
export default routes
