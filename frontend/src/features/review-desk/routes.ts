import type { RouteRecordRaw } from 'vue-router'
import { readers } from './roles'

const meta = { messages: ['review-desk'], roles: readers }
const routes: RouteRecordRaw[] = [
  { path: '/review-desk', name: 'review-desk', component: () => import('./pages/RoundsPage.vue'), meta: { ...meta, nav: { key: 'review-desk', icon: 'people', order: 9 } } },
  { path: '/review-desk/rounds/:id', name: 'review-round', component: () => import('./pages/RoundPage.vue'), meta },
  { path: '/review-desk/reviewers', name: 'reviewers', component: () => import('./pages/ReviewersPage.vue'), meta },
  { path: '/review-desk/rankings/:id', name: 'ranking', component: () => import('./pages/RankingPage.vue'), meta },
]
export default routes
