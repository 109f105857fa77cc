import type { RouteRecordRaw } from 'vue-router'
import { readers } from './roles'

const meta = { messages: ['evaluation-desk'], roles: readers }
const routes: RouteRecordRaw[] = [
  { path: '/evaluations', name: 'evaluations', component: () => import('./pages/EvaluationsPage.vue'), meta: { ...meta, nav: { key: 'evaluations', icon: 'check', order: 27 } } },
  { path: '/evaluations/:id', name: 'evaluation', props: true, component: () => import('./pages/EvaluationPage.vue'), meta: { ...meta, messages: ['evaluation-desk', 'surveys'] } },
]
export default routes
