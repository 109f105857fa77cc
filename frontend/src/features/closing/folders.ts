export interface Entry { path: string; bytes: number; sha256: string }
export interface Folder { key: string; entries: Entry[]; bytes: number }

/** An archive's papers by their first folder, in the order in which a grant lives; what is known to nobody comes last. */
const order = ['call', 'application', 'review', 'decision', 'agreement', 'project', 'money', 'activities', 'reports', 'evaluations', 'files']
const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)

export function foldersOf(entries: readonly Entry[]): Folder[] {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = entry.path.includes('/') ? entry.path.slice(0, entry.path.indexOf('/')) : ''
    found.set(key, [...(found.get(key) ?? []), entry])
  }
  return [...found].map(([key, all]) => ({ key, entries: all, bytes: all.reduce((sum, one) => sum + one.bytes, 0) })).sort((a, b) => place(a.key) - place(b.key) || a.key.localeCompare(b.key))
}
export const isKnown = (key: string) => order.includes(key)
