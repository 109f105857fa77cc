import type { RouteRecordRaw } from 'vue-router'

const roles = ['APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY']
const routes: RouteRecordRaw[] = [
  { path: '/tranches', name: 'tranches', component: () => import('./pages/TranchesPage.vue'), meta: { messages: ['tranches'], roles, nav: { key: 'disbursement', icon: 'coins', order: 4 } } },
  { path: '/tranches/:id', name: 'tranche', props: true, component: () => import('./pages/TranchePage.vue'), meta: { messages: ['tranches'], roles: [...roles, 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR'] } },
]
export default routes
