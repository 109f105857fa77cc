import type { ChangeItem } from './queries'

/** One thing to change while it is being entered: what belongs to other kinds stays empty. */
export interface ChangeDraft { fromLine: string | null; toLine: string | null; amountFen: number | null; from: string; to: string; index: string | null; text: string; divisionCode: string; number: number | null }
export type Kind = ChangeItem['kind']

export const nothing = (): ChangeDraft => ({ fromLine: null, toLine: null, amountFen: null, from: '', to: '', index: null, text: '', divisionCode: '', number: null })

const asks: Record<'moves' | 'dates' | 'index' | 'text' | 'divisionCode' | 'number', readonly Kind[]> = {
  moves: ['BUDGET_MOVE'], dates: ['PERIOD', 'STEP_DATES'], index: ['STEP_DATES', 'TARGET'], text: ['PLACE', 'LEADER', 'TARGET_GROUP'], divisionCode: ['PLACE'], number: ['TARGET'],
}
export const asksFor = (kind: Kind | null, part: keyof typeof asks) => kind !== null && asks[part].includes(kind)

/** As the service takes it. */
export function itemOf(kind: Kind, given: ChangeDraft): ChangeItem {
  const of = (part: keyof typeof asks) => asksFor(kind, part)
  return {
    kind,
    moves: of('moves') ? [{ fromLine: given.fromLine ?? '', toLine: given.toLine, newItem: null, newWhat: null, amountFen: given.amountFen ?? 0 }] : null,
    from: of('dates') ? given.from || null : null, to: of('dates') ? given.to || null : null,
    index: of('index') && given.index !== null ? Number(given.index) : null, text: of('text') ? given.text.trim() : null,
    divisionCode: of('divisionCode') ? given.divisionCode.trim() || null : null, number: of('number') ? given.number : null,
  }
}

/** What is missing, by field: `missing`, or `code` for a division that is none. */
export function faultsOf(kind: Kind | null, given: ChangeDraft): Record<string, 'missing' | 'code'> {
  const wanted: [boolean, string, unknown][] = [
    [asksFor(kind, 'moves'), 'fromLine', given.fromLine], [asksFor(kind, 'moves'), 'toLine', given.toLine], [asksFor(kind, 'moves'), 'amountFen', given.amountFen],
    [asksFor(kind, 'dates'), 'from', given.from], [asksFor(kind, 'dates'), 'to', given.to], [asksFor(kind, 'index'), 'index', given.index],
    [asksFor(kind, 'text'), 'text', given.text.trim()], [asksFor(kind, 'number'), 'number', given.number],
  ]
  const faults: Record<string, 'missing' | 'code'> = {}
  for (const [asked, field, value] of wanted) if (asked && !value) faults[field] = 'missing'
  if (asksFor(kind, 'divisionCode') && !/^\d{6,12}$/.test(given.divisionCode.trim())) faults.divisionCode = 'code'
  return faults
}
