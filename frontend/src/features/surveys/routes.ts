import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/survey/:code', name: 'survey', props: true, component: () => import('./pages/SurveyPage.vue'), meta: { messages: ['surveys'], open: true } },
]
export default routes
