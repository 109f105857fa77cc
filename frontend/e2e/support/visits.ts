import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export interface Route { path: string; open: boolean; roles: string[] | null }
export interface Look { width: number; language: 'zh-CN' | 'en'; theme: 'light' | 'dark'; text: 'normal' | 'double' }
export interface Visit { route: Route; look: Look }

/** Every pair of size, language, theme and text occurs in one of these. */
export const looks: readonly Look[] = [
  { width: 390, language: 'zh-CN', theme: 'light', text: 'double' }, { width: 390, language: 'en', theme: 'dark', text: 'double' }, { width: 390, language: 'en', theme: 'light', text: 'normal' },
  { width: 1280, language: 'zh-CN', theme: 'dark', text: 'normal' }, { width: 1280, language: 'en', theme: 'light', text: 'double' }, { width: 1280, language: 'zh-CN', theme: 'dark', text: 'double' },
]

/** The routes that the build found in the features, and the few of the application itself. */
export function routes(): Route[] {
  const found = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../target/routes.json'), 'utf8')) as Route[]
  return [{ path: '/', open: true, roles: null }, { path: '/not-allowed', open: true, roles: null }, { path: '/no/such/page', open: true, roles: null }, ...found]
}

const isFor = (route: Route, role: string | null) => route.open || (role !== null && (!route.roles || route.roles.includes(role)))

/** The long walk shows each page in every look; the short one, part of every test run, in one of a phone's and one of a desk's, which change from page to page. */
const thorough = !!process.env.YICHUANG_VISITS
const looksAt = (i: number) => (thorough ? looks : [looks[i % 3]!, looks[3 + ((i + 1) % 3)]!])

/**
 * What one of the people visits. Whoever a page is made for sees it; what is open to all is shared out, so that
 * each page is seen in all the looks that are its own and by different people, and no look twice by the same.
 */
export function visitsOf(role: string | null, people: readonly (string | null)[], all: readonly Route[]): Visit[] {
  return all.flatMap((route, i) => {
    const mine = people.filter((one) => isFor(route, one))
    const at = mine.indexOf(role)
    if (at < 0) return []
    // Few people, many looks: each of them looks several times. Many people: made for them, or their turn.
    const turns = looksAt(i).filter((_, look) => (look + i) % mine.length === at)
    const seen = turns.length > 0 ? turns : route.roles ? [looks[(at + i) % looks.length]!] : []
    return seen.map((look) => ({ route, look }))
  })
}
