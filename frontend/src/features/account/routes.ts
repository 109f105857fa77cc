import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue'), meta: { open: true, messages: ['account'] } },
  { path: '/account', name: 'account', component: () => import('./pages/AccountPage.vue'), meta: { messages: ['account', 'roles'], nav: { key: 'account', icon: 'person', order: 95 } } },
]
export default routes
