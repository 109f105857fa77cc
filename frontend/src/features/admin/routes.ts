import type { RouteRecordRaw } from 'vue-router'

const messages = ['admin', 'roles']
const admins = { messages, roles: ['ADMINISTRATOR'] }
const auditors = { messages, roles: ['AUDITOR'] }
const routes: RouteRecordRaw[] = [
  { path: '/admin/accounts', name: 'admin-accounts', component: () => import('./pages/AccountsPage.vue'), meta: { ...admins, nav: { key: 'admin', icon: 'people', order: 40 } } },
  { path: '/admin/accounts/new', name: 'admin-account-new', component: () => import('./pages/NewAccountPage.vue'), meta: admins },
  { path: '/admin/accounts/:id', name: 'admin-account', props: true, component: () => import('./pages/AccountPage.vue'), meta: admins },
  { path: '/admin/record', name: 'admin-record', component: () => import('./pages/RecordPage.vue'), meta: { ...auditors, nav: { key: 'record', icon: 'list', order: 42 } } },
]
export default routes
