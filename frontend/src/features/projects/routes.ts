import type { RouteRecordRaw } from 'vue-router'

const roles = ['APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY', 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'ASSESSOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR']
const meta = { messages: ['projects', 'agreements'], roles }
const routes: RouteRecordRaw[] = [
  { path: '/projects', name: 'projects', component: () => import('./pages/ProjectsPage.vue'), meta: { ...meta, nav: { key: 'projects', icon: 'list', order: 18 } } },
  { path: '/projects/:id', name: 'project', component: () => import('./pages/ProjectPage.vue'), meta: { ...meta, messages: [...meta.messages, 'expenses', 'closing', 'surveys'] } },
  { path: '/projects/:id/change', name: 'project-change', component: () => import('./pages/ChangePage.vue'), meta },
]
export default routes
