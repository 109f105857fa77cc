import type { RouteRecordRaw } from 'vue-router'
import { readers, writers } from './roles'

const messages = ['activities']
const routes: RouteRecordRaw[] = [
  { path: '/activities', name: 'activities', component: () => import('./pages/ActivitiesPage.vue'), meta: { messages, roles: readers, nav: { key: 'activities', icon: 'star', order: 25 } } },
  { path: '/activities/new', name: 'activity-new', component: () => import('./pages/RecordPage.vue'), meta: { messages, roles: writers } },
  { path: '/activities/:id', name: 'activity', props: true, component: () => import('./pages/ActivityPage.vue'), meta: { messages, roles: readers } },
]
export default routes
