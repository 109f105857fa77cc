import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['register-import'], roles: ['PROGRAMME_OFFICER', 'ADMINISTRATOR'] }
const routes: RouteRecordRaw[] = [
  { path: '/imports', name: 'imports', component: () => import('./pages/ImportsPage.vue'), meta: { ...meta, nav: { key: 'imports', icon: 'down', order: 46 } } },
  { path: '/imports/:id', name: 'import', props: true, component: () => import('./pages/ImportPage.vue'), meta },
]
export default routes
