import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type { RouteRecordRaw } from 'vue-router'
import { tableOf } from './table.ts'

type Found = Record<string, RouteRecordRaw[]>
const locales = ['zh-CN', 'en']

/**
 * `virtual:features` is the table of all features that the entry carries; `virtual:feature/<name>` is the rest of one (its routes
 * with their pages, its texts), a file of its own that is fetched when somebody first goes there.
 */
export function features(root: string): Plugin {
  const folder = resolve(root, 'src/features')
  const names = () => readdirSync(folder).sort()
  const routesOf = (name: string) => resolve(folder, name, 'routes.ts')

  async function table() {
    const { module } = await runnerImport<{ default: Found }>(resolve(import.meta.dirname, 'all.ts'), { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': resolve(root, 'src') } } })
    const found = new Map(Object.entries(module.default).map(([path, routes]) => [path.split('/').slice(-2)[0]!, routes]))
    // Journeys visit every page there is.
    mkdirSync(resolve(root, 'target'), { recursive: true })
    writeFileSync(resolve(root, 'target/routes.json'), JSON.stringify([...found.values()].flat().map(({ path, name, meta }) => ({ path, name, open: meta?.open ?? false, roles: meta?.roles ?? null }))))
    return tableOf(names().map((name) => ({ name, routes: found.get(name) ?? [] })))
  }

  function rest(name: string) {
    const files = readdirSync(resolve(folder, name)).filter((file) => /^messages(\.[\w-]+)?\.(zh-CN|en)\.json$/.test(file))
    const loads = (locale: string) => files.filter((file) => file.endsWith(`.${locale}.json`)).map((file) => `()=>import(${JSON.stringify(resolve(folder, name, file))})`)
    const texts = locales.map((locale) => `${JSON.stringify(locale)}:[${loads(locale).join(',')}]`)
    const routes = existsSync(routesOf(name)) ? `export { default as routes } from ${JSON.stringify(routesOf(name))}` : 'export const routes=[]'
    return `${routes}\nexport const texts={${texts.join(',')}}\n`
  }

  return {
    name: 'features',
    resolveId: (id) => (id.startsWith('virtual:feature') ? `\0${id}` : undefined),
    async load(id) {
      if (id === '\0virtual:features') {
        for (const name of names()) if (existsSync(routesOf(name))) this.addWatchFile(routesOf(name))
        return table()
      }
      return id.startsWith('\0virtual:feature/') ? rest(id.slice('\0virtual:feature/'.length)) : undefined
    },
  }
}
