import type { RouteRecordRaw } from 'vue-router'
import { preparers, readers } from './roles'


const page = (path: string, name: string, component: RouteRecordRaw['component'], roles: readonly string[], meta = {}) =>
  ({ path, name, component, meta: { messages: ['call-desk'], roles, ...meta } }) as RouteRecordRaw

const routes: RouteRecordRaw[] = [
  page('/desk/calls', 'desk-calls', () => import('./pages/CallsPage.vue'), readers, { nav: { key: 'desk', icon: 'megaphone', order: 8 } }),
  page('/desk/calls/new', 'desk-new', () => import('./pages/NewCallPage.vue'), preparers),
  page('/desk/programmes', 'desk-programmes', () => import('./pages/ProgrammesPage.vue'), readers),
  page('/desk/calls/:id', 'desk-call', () => import('./pages/CallPage.vue'), readers),
  page('/desk/calls/:id/plan', 'desk-plan', () => import('./pages/PlanPage.vue'), preparers),
  page('/desk/calls/:id/rules', 'desk-rules', () => import('./pages/RulesPage.vue'), readers),
  page('/desk/calls/:id/rules/figures', 'desk-figures', () => import('./pages/FiguresPage.vue'), preparers),
  page('/desk/calls/:id/rules/text', 'desk-text', () => import('./pages/RulesTextPage.vue'), preparers),
  page('/desk/calls/:id/preview', 'desk-preview', () => import('./pages/PreviewPage.vue'), readers),
  page('/desk/calls/:id/correction', 'desk-correction', () => import('./pages/CorrectionPage.vue'), preparers),
]
export default routes
