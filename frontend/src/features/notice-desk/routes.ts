import type { RouteRecordRaw } from 'vue-router'

const roles = ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'AUDITOR', 'DEPARTMENT_OFFICER', 'OBSERVER']
const meta = { messages: ['notice-desk', 'notices'], roles }

const routes: RouteRecordRaw[] = [
  { path: '/desk/notices', name: 'notice-desk', component: () => import('./pages/DeskPage.vue'), meta: { ...meta, nav: { key: 'notice-desk', icon: 'megaphone', order: 11 } } },
  { path: '/desk/notices/:id', name: 'notice-desk-one', props: true, component: () => import('./pages/OnePage.vue'), meta },
]
export default routes
