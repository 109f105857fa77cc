import { ref } from 'vue'
import type { LocalCopy } from './localCopy'
import { merge } from './merge'
import { plain, same } from './same'
import type { Author, Conflict, Reading, Sections } from './types'

/** Which words are mine, which are the server's, and where they quarrel. */
export function draftVersions(server: Reading) {
  const sections = ref<Sections>(plain(server.sections))
  const conflicts = ref<Record<string, Conflict>>({})
  let base = plain(server.sections)
  let etag = server.etag
  // What a quarrelling section began as: kept on the device, so that a reload finds the quarrel again.
  const before: Sections = {}

  const quarrels = (section: string) => section in conflicts.value
  const changed = (): Sections => Object.fromEntries(Object.entries(plain(sections.value)).filter(([s, value]) => !same(value, base[s])))
  const sendable = (): Sections => Object.fromEntries(Object.entries(changed()).filter(([s]) => !quarrels(s)))
  const toKeep = (): LocalCopy => Object.fromEntries(Object.entries(changed()).map(([s, mine]) => [s, { mine, base: quarrels(s) ? before[s] : base[s] }]))

  function take(theirs: Reading, authors: Readonly<Record<string, Author>> = {}) {
    const result = merge(base, plain(sections.value), theirs.sections)
    for (const s of Object.keys(result.conflicts)) if (!quarrels(s)) before[s] = base[s]
    for (const [s, by] of Object.entries(authors)) if (result.conflicts[s]) result.conflicts[s].by = by
    base = { ...base, ...plain(theirs.sections) }
    etag = theirs.etag
    conflicts.value = { ...conflicts.value, ...result.conflicts }
    sections.value = result.sections
  }

  /** What this device had kept from an earlier visit. */
  function recall(copy: LocalCopy) {
    const part = (which: 'mine' | 'base') => Object.fromEntries(Object.entries(copy).map(([s, kept]) => [s, kept[which]]))
    const result = merge(part('base'), part('mine'), Object.fromEntries(Object.keys(copy).map((s) => [s, base[s]])))
    for (const s of Object.keys(result.conflicts)) before[s] = copy[s]?.base
    sections.value = { ...sections.value, ...plain(result.sections) }
    conflicts.value = result.conflicts
  }

  function settle(section: string, choice: 'mine' | 'theirs') {
    const rest = { ...conflicts.value }
    const conflict = rest[section]
    if (!conflict) return
    delete rest[section]
    conflicts.value = rest
    if (choice === 'theirs') sections.value = { ...sections.value, [section]: plain(conflict.theirs) }
  }

  /** My parts are on the server; beside them it may hold what others wrote since. */
  function arrived(parts: Sections, now: Reading) {
    base = { ...base, ...parts }
    take(now)
  }

  return { sections, conflicts, changed, sendable, toKeep, take, recall, settle, arrived, etag: () => etag }
}
