import type { Schemas } from '@/api/types'
import type { Path } from './pointer'

export type Rules = Schemas['RuleBookContent']
export type Words = Schemas['LocalText']
export type FigureKind = 'money' | 'share' | 'days' | 'count'

/** One number of the rules. `titles` are the things it belongs to (a track, a budget item), outermost first. */
export interface Figure { path: Path; group: string; key: string; kind: FigureKind; titles: Words[]; value: number | null; unit?: string; optional: boolean }

/** What a number alone may not change: texts repeat it (eligibility), or a form hangs on it. Those are edited as a whole. */
const whole = new Set(['basis', 'eligibility', 'form', 'files', 'sources'])
const shares = new Set(['maximumShareOfProject', 'minimumOwnShare', 'maximumShare', 'share', 'passShare', 'organisingShare', 'evaluationShare', 'tolerance', 'targetTolerance', 'weight'])
const optional = new Set(['maximumShare', 'passShare', 'shortlist'])

const kindOf = (key: string): FigureKind => (key.endsWith('Fen') ? 'money' : shares.has(key) ? 'share' : 'count')
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value
const isDays = (value: unknown): value is { count: number; unit: string } => typeof value === 'object' && value !== null && 'count' in value && 'unit' in value

function walk(value: unknown, path: Path, titles: Words[], found: Figure[]) {
  if (typeof value !== 'object' || value === null || isWords(value)) return
  const own = value as Record<string, unknown>
  const here = isWords(own.title) ? [...titles, own.title] : isWords(own.unit) ? [...titles, own.unit] : titles
  for (const [key, inner] of Object.entries(own)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    // A number in a list is called by the list's name: its place says nothing to a reader.
    const figure = { group: String(path[0] ?? key), key: Array.isArray(value) ? String(path[path.length - 1]) : key, titles: here }
    if (isDays(inner)) found.push({ ...figure, path: [...at, 'count'], kind: 'days', value: inner.count, unit: inner.unit, optional: false })
    else if (typeof inner === 'number' || (inner === null && optional.has(key))) found.push({ ...figure, path: at, kind: kindOf(key), value: inner, optional: optional.has(key) })
    else walk(inner, at, here, found)
  }
}

/** Every plain number of a rule book, in the order of its parts. */
export function figuresOf(rules: Rules): Figure[] {
  const found: Figure[] = []
  for (const [group, part] of Object.entries(rules)) if (!whole.has(group)) walk(part, [group], [], found)
  return found
}

/** Numbers that differ between two versions of the same rules, by their place. */
export function changedFigures(before: Rules, after: Rules): { from: Figure; to: Figure }[] {
  const old = new Map(figuresOf(before).map((f) => [f.path.join('/'), f]))
  return figuresOf(after).flatMap((to) => {
    const from = old.get(to.path.join('/'))
    return from && from.value !== to.value ? [{ from, to }] : []
  })
}
