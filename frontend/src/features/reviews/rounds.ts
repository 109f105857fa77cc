import type { Tone } from '@/ui/tone'
import type { Line } from './queries'

/** `wait`: a roadshow in which nothing of mine has been presented that is still to score. */
export type RoundState = 'declare' | 'score' | 'wait' | 'over' | 'done'
export interface Round { id: string; callTitle: string; state: RoundState; dueAt: string | null; remindedAt: string | null; roadshow: boolean; sheets: Line[]; submitted: number; next?: Line }

export const toneOf: Record<RoundState, Tone> = { declare: 'wait', score: 'info', wait: 'wait', over: 'stop', done: 'ok' }
const order: readonly RoundState[] = ['declare', 'score', 'wait', 'over', 'done']

/** In a roadshow a sheet opens when its application is on the stage. */
export const scorable = (sheet: Line): boolean => sheet.status === 'OPEN' && (!sheet.roadshow || sheet.turnStatus === 'PRESENTING' || sheet.turnStatus === 'DONE')

/** By turn where there is an order, else as they came; who is on the stage now is scored first. */
const inTurn = (sheets: readonly Line[]): Line[] => [...sheets].sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0))
const nextOf = (sheets: readonly Line[]): Line | undefined => sheets.find((sheet) => scorable(sheet) && sheet.turnStatus === 'PRESENTING') ?? sheets.find(scorable)

function stateOf(sheets: readonly Line[], submitted: number, dueAt: string | null, now: Date): RoundState {
  if (submitted === sheets.length) return 'done'
  if (dueAt && Date.parse(dueAt) <= now.getTime()) return 'over'
  if (sheets[0]!.seat === 'SEATED') return 'declare'
  return sheets.some(scorable) ? 'score' : 'wait'
}

/** A reviewer's sheets by round: what waits for a declaration first, then what is due soonest, what is done last. */
export function roundsOf(lines: readonly Line[], now: Date): Round[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(line.roundId, [...(groups.get(line.roundId) ?? []), line])
  return [...groups].map(([id, group]) => {
    const sheets = inTurn(group)
    const submitted = sheets.filter((sheet) => sheet.status === 'SUBMITTED').length
    const dueAt = sheets[0]!.dueAt
    const state = stateOf(sheets, submitted, dueAt, now)
    const remindedAt = sheets.map((sheet) => sheet.remindedAt).find((at) => at !== null) ?? null
    return { id, callTitle: sheets[0]!.callTitle, state, dueAt, remindedAt, roadshow: sheets[0]!.roadshow, sheets, submitted, next: state === 'score' ? nextOf(sheets) : undefined }
  }).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))
}

/** Part of the whole in basis points, rounded down: all only when it is all. */
export const shareBp = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 10_000) / whole))

export interface Place { number: number; of: number; previous?: Line; next?: Line }

/** Where a sheet stands among those of its round. */
export function placeOf(lines: readonly Line[], id: string): Place | undefined {
  const roundId = lines.find((line) => line.id === id)?.roundId
  const group = inTurn(lines.filter((line) => line.roundId === roundId))
  const at = group.findIndex((line) => line.id === id)
  return at < 0 ? undefined : { number: at + 1, of: group.length, previous: group[at - 1], next: group[at + 1] }
}
