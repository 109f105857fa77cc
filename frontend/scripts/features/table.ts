import type { RouteRecordRaw } from 'vue-router'

/** Where a route may differ from the plain case; anything else could not be written into the table and is refused. */
const known = new Set(['path', 'name', 'props', 'meta', 'component'])

function rowOf(feature: string, route: RouteRecordRaw) {
  const strange = Object.keys(route).filter((key) => !known.has(key))
  if (strange.length || typeof route.component !== 'function' || (route.props !== undefined && typeof route.props !== 'boolean')) {
    throw new Error(`${feature}/routes.ts, ${route.path}: a route has path, name, props (true or false), meta and a component that is loaded when first opened${strange.length ? `, not ${strange.join(', ')}` : ''}`)
  }
  return [route.path, route.name, route.meta ?? {}, ...(route.props ? [1] : [])]
}

/** JSON, with every list that occurs (roles, messages) written once. */
function compact(value: unknown, lists: string[]): string {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) {
    const text = JSON.stringify(value)
    if (!lists.includes(text)) lists.push(text)
    return `l[${lists.indexOf(text)}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value).map(([key, one]) => `${key}:${compact(one, lists)}`).join(',')}}`
}

/** What the entry knows of each feature: paths, names, who may, where in the navigation; and how to load the rest. */
export function tableOf(features: readonly { name: string; routes: readonly RouteRecordRaw[] }[]): string {
  const lists: string[] = []
  const rows = features.map(({ name, routes }) => {
    const pages = routes.map((route) => `[${rowOf(name, route).map((one) => compact(one, lists)).join(',')}]`)
    return `[${JSON.stringify(name)},()=>import("virtual:feature/${name}"),[${pages.join(',')}]]`
  })
  return `const l=[${lists.join(',')}]\nexport default [\n${rows.join(',\n')}\n]\n`
}
