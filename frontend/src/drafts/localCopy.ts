import { clear, createStore, get, update } from 'idb-keyval'
import { same } from './same'
import type { Sections } from './types'

/** What this device keeps of a section: the person's words, and what the server had when they began. */
export interface Kept { mine: unknown; base: unknown }
export type LocalCopy = Record<string, Kept>

// Opened late: where there is no IndexedDB (private mode), drafts go straight to the server.
let opened: ReturnType<typeof createStore> | undefined
const store = () => (opened ??= createStore('yichuang-drafts', 'drafts'))
let generation = 0

export const readCopy = (key: string): Promise<LocalCopy> => get<LocalCopy>(key, store()).then((copy) => copy ?? {})

/** Two tabs may write the same draft: each only touches the sections that it changed itself. */
export function localKeeper(key: string) {
  const touched = new Set<string>()
  const opened = generation
  return async (kept: LocalCopy) => {
    Object.keys(kept).forEach((section) => touched.add(section))
    const write = (copy: LocalCopy = {}) => {
      const others = Object.entries(copy).filter(([section]) => !touched.has(section))
      return opened === generation ? { ...Object.fromEntries(others), ...kept } : {}
    }
    await update<LocalCopy>(key, write, store()).catch(() => undefined)
  }
}

/** What has arrived at the server need not be kept, unless it was changed again meanwhile. */
export async function release(key: string, arrived: Sections) {
  await update<LocalCopy>(key, (copy = {}) => Object.fromEntries(Object.entries(copy).filter(([s, k]) => !(s in arrived && same(k.mine, arrived[s])))), store())
}

/** At sign-out: the next person with this phone finds nothing. */
export async function clearDrafts() {
  generation += 1
  await clear(store())
}
export const draftGeneration = () => generation
