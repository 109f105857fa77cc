import type { Rules, Track } from './types'

export interface Line { id: string; item: string; what: string; quantity: number; unitPriceFen: number; grantFen: number }
export interface Table { minimumWorkableFen: number | null; ownFen: number | null; lines: Line[]; /** Why it goes beyond the shares; only where the rules let a recognised proposal do so. */ beyondShares?: string }

const number = (value: unknown) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : 0)
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const amount = (value: unknown) => (typeof value === 'number' ? number(value) : null)

function lineOf(value: unknown): Line {
  const row = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return { id: text(row.id), item: text(row.item), what: text(row.what), quantity: number(row.quantity), unitPriceFen: number(row.unitPriceFen), grantFen: number(row.grantFen) }
}

/** Whatever a draft holds, as a budget; what does not read as one counts as nothing. */
export function tableOf(content: unknown): Table {
  const c = (typeof content === 'object' && content !== null ? content : {}) as Record<string, unknown>
  return { minimumWorkableFen: amount(c.minimumWorkableFen), ownFen: amount(c.ownFen), lines: Array.isArray(c.lines) ? c.lines.map(lineOf) : [], ...(typeof c.beyondShares === 'string' ? { beyondShares: c.beyondShares } : {}) }
}

const sum = (lines: readonly Line[], of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0)
export const totalOf = (line: Line) => line.quantity * line.unitPriceFen
export const wholeOf = (table: Table) => sum(table.lines, totalOf)
export const askedOf = (table: Table) => sum(table.lines, (line) => line.grantFen)

/** As long as the grant paid the whole line, it goes on doing so; a share that was typed stays what it is. */
export function changed(line: Line, part: Partial<Line>): Line {
  const next = { ...line, ...part }
  if (part.grantFen === undefined && line.grantFen === totalOf(line)) next.grantFen = totalOf(next)
  return next
}

export interface Cap { key: string; title: { zh: string; en: string }; usedFen: number; limitFen: number; shareBp: number }

/** A share in basis points, rounded down to the fen, as the service does. */
export const shareOf = (fen: number, bp: number) => Math.floor((fen * bp) / 10_000)

/** Every share that this budget touches: what is used and what may be used. Shares are of the grant. */
export function capsOf(rules: Rules, table: Table): Cap[] {
  const asked = askedOf(table)
  const used = (items: readonly string[]) => sum(table.lines.filter((line) => items.includes(line.item)), (line) => line.grantFen)
  const caps: Cap[] = []
  for (const c of rules.budget.classes) {
    const own = { key: c.key, title: c.title, items: c.items.map((item) => item.key), share: c.maximumShare }
    // A class of one item with the same cap says the same thing once.
    const items = c.items.filter((item) => c.items.length > 1 || item.maximumShare !== c.maximumShare)
    for (const { key, title, items: keys, share } of [own, ...items.map((item) => ({ key: `${c.key}.${item.key}`, title: item.title, items: [item.key], share: item.maximumShare }))]) {
      if (typeof share === 'number' && used(keys) > 0) caps.push({ key, title, usedFen: used(keys), limitFen: shareOf(asked, share), shareBp: share })
    }
  }
  return caps
}

/** Some share is exceeded: it passes only as a specially recognised proposal. */
export const isBeyond = (rules: Rules, table: Table) => capsOf(rules, table).some((cap) => cap.usedFen > cap.limitFen)

export type RangeWord = 'inside' | 'tooSmall' | 'tooLarge'
export const rangeOf = (track: Pick<Track, 'minimumFen' | 'maximumFen'>, asked: number): RangeWord =>
  asked > track.maximumFen ? 'tooLarge' : asked < track.minimumFen ? 'tooSmall' : 'inside'
