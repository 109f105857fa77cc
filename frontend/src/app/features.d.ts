declare module 'virtual:features' {
  import type { RouteMeta, RouteRecordRaw } from 'vue-router'

  /** What is fetched when somebody first goes there. */
  interface Rest {
    routes: readonly RouteRecordRaw[]
    texts: Record<'zh-CN' | 'en', readonly (() => Promise<{ default: object }>)[]>
  }
  type Page = readonly [path: string, name: string, meta: RouteMeta, props?: 1]

  /** Written by scripts/features/plugin.ts from every src/features/<name>/routes.ts; pages in the order of its routes. */
  const features: readonly (readonly [name: string, load: () => Promise<Rest>, pages: readonly Page[]])[]
  export default features
}
