import type { RouteRecordRaw } from 'vue-router'
import { enterers, readers } from './roles'

const messages = ['expenses']
const routes: RouteRecordRaw[] = [
  { path: '/expenses', name: 'expenses', component: () => import('./pages/ExpensesPage.vue'), meta: { messages, roles: readers, nav: { key: 'expenses', icon: 'coins', order: 26 } } },
  { path: '/expenses/new', name: 'expense-new', component: () => import('./pages/EnterPage.vue'), meta: { messages, roles: enterers } },
  { path: '/expenses/:id', name: 'expense', props: true, component: () => import('./pages/ExpensePage.vue'), meta: { messages, roles: readers } },
]
export default routes
