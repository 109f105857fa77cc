import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type TrancheRow = Schemas['TrancheRow']
export type TrancheView = Schemas['TrancheView']
export type Point = Schemas['TranchePoint']
export type TrancheStatus = Schemas['TrancheStatus']

const tones: Record<TrancheStatus, Tone> = {
  PLANNED: 'plain', DUE: 'wait', REQUESTED: 'wait', APPROVED: 'wait', INSTRUCTED: 'info', UNKNOWN: 'stop', FAILED: 'stop', PAID: 'ok', RECONCILED: 'ok', ON_HOLD: 'stop', CANCELLED: 'plain',
}
export const toneOf = (status: TrancheStatus): Tone => tones[status]

export const isPaid = (status: TrancheStatus) => status === 'PAID' || status === 'RECONCILED'

/** What has reached the payee, and what of the grant is still meant to. */
export function sumsOf(rows: readonly Pick<TrancheRow, 'amountFen' | 'status'>[]) {
  const sum = (of: (status: TrancheStatus) => boolean) => rows.filter((row) => of(row.status)).reduce((all, row) => all + row.amountFen, 0)
  const paid = sum(isPaid)
  const whole = sum((status) => status !== 'CANCELLED')
  return { paid, whole, bp: whole === 0 ? 0 : Math.floor((paid * 10_000) / whole) }
}

/** In the way first, then what an officer looks at, then what holds; within each in the order of the rules. */
export function inOrder(points: readonly Point[]): Point[] {
  const weight = (point: Point) => (point.stops ? 0 : point.outcome === 'MET' ? 2 : 1)
  return [...points].sort((a, b) => weight(a) - weight(b))
}
