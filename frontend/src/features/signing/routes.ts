import type { RouteRecordRaw } from 'vue-router'

const meta = { messages: ['signing', 'applications'] }
const signers = ['APPLICANT_OWNER', 'HOST_SIGNATORY']
const villages = ['VILLAGE_CONFIRMER']

const routes: RouteRecordRaw[] = [
  { path: '/confirmations', name: 'confirmations', component: () => import('./pages/ConfirmationsPage.vue'), meta: { ...meta, roles: signers } },
  { path: '/confirmations/:id', name: 'confirmation', props: true, component: () => import('./pages/ConfirmPage.vue'), meta: { ...meta, roles: signers } },
  { path: '/opinions', name: 'opinions', component: () => import('./pages/OpinionsPage.vue'), meta: { ...meta, roles: villages } },
  { path: '/opinions/:id', name: 'opinion', props: true, component: () => import('./pages/OpinionPage.vue'), meta: { ...meta, roles: villages } },
]
export default routes
