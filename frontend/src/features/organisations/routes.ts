import type { RouteRecordRaw } from 'vue-router'
import { officerRoles } from './rights'

const deciders = ['TOWNSHIP_OFFICER', 'VILLAGE_CONFIRMER']
const messages = ['organisations']
const page = (path: string, name: string, component: RouteRecordRaw['component'], meta = {}) =>
  ({ path, name, component, meta: { messages, ...meta } }) as RouteRecordRaw

const routes: RouteRecordRaw[] = [
  page('/organisations', 'organisations', () => import('./pages/OrganisationsPage.vue'), { nav: { key: 'organisations', icon: 'people', order: 30 } }),
  page('/organisations/new', 'organisation-new', () => import('./pages/KindPage.vue')),
  page('/organisations/new/registered', 'organisation-enter', () => import('./pages/EnterPage.vue')),
  page('/organisations/new/filed', 'organisation-file', () => import('./pages/FilePage.vue')),
  page('/organisations/join', 'organisation-join', () => import('./pages/JoinPage.vue')),
  page('/organisations/queue', 'organisation-queue', () => import('./pages/QueuePage.vue'), { roles: deciders, nav: { key: 'work', icon: 'list', order: 5 } }),
  page('/organisations/queue/:id', 'organisation-queue-one', () => import('./pages/QueuePage.vue'), { roles: deciders }),
  page('/organisations/register', 'organisation-register', () => import('./pages/RegisterPage.vue'), { roles: officerRoles }),
  page('/organisations/:id', 'organisation', () => import('./pages/OrganisationPage.vue')),
  page('/organisations/:id/edit', 'organisation-edit', () => import('./pages/EditPage.vue')),
  page('/organisations/:id/host', 'organisation-host', () => import('./pages/AskHostPage.vue')),
  page('/organisations/:id/payee-account', 'organisation-payee', () => import('./pages/PayeePage.vue')),
  page('/hosts', 'hosts', () => import('./pages/HostsPage.vue')),
]
export default routes
