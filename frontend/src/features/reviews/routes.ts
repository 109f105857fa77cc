import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['reviews', 'applications'], roles: ['REVIEWER'] }
const routes: RouteRecordRaw[] = [
  { path: '/reviews', name: 'reviews', component: () => import('./pages/ReviewsPage.vue'), meta: { ...meta, nav: { key: 'reviews', icon: 'star', order: 9 } } },
  { path: '/reviews/rounds/:id/declaration', name: 'review-declaration', component: () => import('./pages/DeclarationPage.vue'), meta },
  { path: '/reviews/sheets/:id', name: 'score-sheet', component: () => import('./pages/SheetPage.vue'), meta },
]
export default routes
