export type Path = readonly (string | number)[]

export const pointerOf = (path: Path) => path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
export const nameOf = (path: Path) => path.join('.')

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined), root)
}

/** The same with one value replaced; what lies on the way is copied, the rest is shared. */
export function withValue<T>(root: T, path: Path, value: unknown): T {
  if (path.length === 0) return value as T
  const [part, ...rest] = path as [string | number, ...(string | number)[]]
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...(root as object) }) as Record<string | number, unknown>
  copy[part] = withValue(copy[part], rest, value)
  return copy as T
}
