import type { RouteRecordRaw } from 'vue-router'

const messages = ['notices']
const open = { open: true, messages }
const routes: RouteRecordRaw[] = [
  { path: '/notices', name: 'notices', component: () => import('./pages/NoticesPage.vue'), meta: { ...open, nav: { key: 'notices', icon: 'file', order: 12 } } },
  { path: '/notices/track', name: 'objection-track', component: () => import('./pages/TrackPage.vue'), meta: open },
  { path: '/notices/questions', name: 'notice-questions', component: () => import('./pages/QuestionsPage.vue'), meta: { messages, roles: ['APPLICANT_OWNER', 'APPLICANT_EDITOR'] } },
  { path: '/notices/:id', name: 'notice', component: () => import('./pages/NoticePage.vue'), props: true, meta: open },
  { path: '/notices/:id/object', name: 'notice-object', component: () => import('./pages/ObjectPage.vue'), props: true, meta: open },
]
export default routes
