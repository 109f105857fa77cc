import type { RouteRecordRaw } from 'vue-router'
import { answerReaders, readers } from './roles'

const messages = ['gates']
const routes: RouteRecordRaw[] = [
  { path: '/gates', name: 'gates', component: () => import('./pages/AnswersPage.vue'), meta: { messages, roles: readers, nav: { key: 'gates', icon: 'lock', order: 44 } } },
  { path: '/gates/waivers', name: 'gate-waivers', component: () => import('./pages/WaiversPage.vue'), meta: { messages, roles: readers } },
  { path: '/gates/:id', name: 'gate-answer', props: true, component: () => import('./pages/AnswerPage.vue'), meta: { messages, roles: answerReaders } },
]
export default routes
