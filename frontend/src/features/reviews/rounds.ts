import type { Tone } from '@/ui/tone'
import type { Line } from './queries'

export type RoundState = 'declare' | 'score' | 'over' | 'done'
export interface Round { id: string; state: RoundState; dueAt: string | null; sheets: Line[]; submitted: number; next?: Line }

export const toneOf: Record<RoundState, Tone> = { declare: 'wait', score: 'info', over: 'stop', done: 'ok' }
const order: readonly RoundState[] = ['declare', 'score', 'over', 'done']

function stateOf(sheets: readonly Line[], submitted: number, dueAt: string | null, now: Date): RoundState {
  if (submitted === sheets.length) return 'done'
  if (dueAt && Date.parse(dueAt) <= now.getTime()) return 'over'
  return sheets[0]!.seat === 'SEATED' ? 'declare' : 'score'
}

/** A reviewer's sheets by round: what waits for a declaration first, then what is due soonest, what is done last. */
export function roundsOf(lines: readonly Line[], now: Date): Round[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(line.roundId, [...(groups.get(line.roundId) ?? []), line])
  return [...groups].map(([id, sheets]) => {
    const submitted = sheets.filter((sheet) => sheet.status === 'SUBMITTED').length
    const dueAt = sheets[0]!.dueAt
    const state = stateOf(sheets, submitted, dueAt, now)
    return { id, state, dueAt, sheets, submitted, next: state === 'score' ? sheets.find((sheet) => sheet.status === 'OPEN') : undefined }
  }).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))
}

/** Part of the whole in basis points, rounded down: all only when it is all. */
export const shareBp = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 10_000) / whole))

export interface Place { number: number; of: number; previous?: Line; next?: Line }

/** Where a sheet stands among those of its round. */
export function placeOf(lines: readonly Line[], id: string): Place | undefined {
  const roundId = lines.find((line) => line.id === id)?.roundId
  const group = lines.filter((line) => line.roundId === roundId)
  const at = group.findIndex((line) => line.id === id)
  return at < 0 ? undefined : { number: at + 1, of: group.length, previous: group[at - 1], next: group[at + 1] }
}
