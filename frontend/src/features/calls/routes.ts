import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/calls', name: 'calls', component: () => import('./pages/CallListPage.vue'), meta: { open: true, messages: ['calls'], nav: { key: 'calls', icon: 'megaphone', order: 10 } } },
  { path: '/calls/:id', name: 'call', props: true, component: () => import('./pages/CallPage.vue'), meta: { open: true, messages: ['calls'] } },
]
export default routes
