import { plain, same } from './same'
import type { Conflict, Sections } from './types'

export interface Merged { sections: Sections; conflicts: Record<string, Conflict> }

/**
 * Three versions of each section: what I began with, what I have, what the server has now.
 * Only where both sides changed it, and differently, must a person choose; until then mine stays on the screen.
 */
export function merge(base: Sections, mine: Sections, theirs: Sections): Merged {
  const merged: Merged = { sections: { ...mine }, conflicts: {} }
  for (const [section, value] of Object.entries(theirs)) {
    if (same(mine[section], base[section])) merged.sections[section] = plain(value)
    else if (!same(value, base[section]) && !same(value, mine[section])) merged.conflicts[section] = plain({ mine: mine[section], theirs: value })
  }
  return merged
}
