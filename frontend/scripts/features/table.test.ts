// @vitest-environment node
import { expect, it } from 'vitest'
import { tableOf } from './table'

const component = () => Promise.resolve({ default: {} })

it('writes paths, names and who may, and every list of roles once', () => {
  const roles = ['AUDITOR', 'ADMINISTRATOR']
  const text = tableOf([
    { name: 'fund', routes: [{ path: '/fund', name: 'fund', component, meta: { roles, nav: { key: 'funds', icon: 'coins', order: 4 } } }, { path: '/fund/:id', name: 'pool', props: true, component, meta: { roles } }] },
    { name: 'words-only', routes: [] },
  ])
  expect(text).toContain('const l=[["AUDITOR","ADMINISTRATOR"]]')
  expect(text).toContain('["/fund","fund",{roles:l[0],nav:{key:"funds",icon:"coins",order:4}}]')
  expect(text).toContain('["/fund/:id","pool",{roles:l[0]},1]')
  expect(text).toContain('["words-only",()=>import("virtual:feature/words-only"),[]]')
})

it.each([
  ['a redirect', { path: '/a', redirect: '/b' }],
  ['children', { path: '/a', component, children: [] }],
  ['a guard', { path: '/a', component, beforeEnter: () => true }],
  ['computed props', { path: '/a', component, props: () => ({}) }],
  ['a page that is loaded at once', { path: '/a', component: {} }],
])('refuses %s, which a table cannot hold', (_what, route) => {
  expect(() => tableOf([{ name: 'x', routes: [route] }])).toThrow('x/routes.ts, /a')
})
