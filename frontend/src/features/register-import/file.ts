import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type Import = Schemas['ImportView']
export type Row = Schemas['ImportRowView']

export const largest = 8 * 1024 * 1024
/** What can be said of a file before it is sent; the service reads what is inside. */
export function fileFault(file: { name: string; size: number } | null): 'missing' | 'kind' | 'empty' | 'large' | null {
  if (!file) return 'missing'
  if (!/\.(csv|xlsx)$/i.test(file.name)) return 'kind'
  if (file.size === 0) return 'empty'
  return file.size > largest ? 'large' : null
}

export const outcomes = ['FAULTY', 'NEW', 'CHANGED', 'UNCHANGED'] as const
export type Outcome = (typeof outcomes)[number]
export const outcomeTone: Record<Outcome, Tone> = { FAULTY: 'stop', NEW: 'ok', CHANGED: 'info', UNCHANGED: 'plain' }
export const statusTone: Record<Import['status'], Tone> = { PREVIEWED: 'wait', DONE: 'ok', UNDONE: 'plain' }
export const countOf = (one: Import, outcome: Outcome): number => ({ FAULTY: one.faulty, NEW: one.fresh, CHANGED: one.changed, UNCHANGED: one.unchanged })[outcome]

/** Rows that confirming would bring in. */
export const brings = (one: Pick<Import, 'fresh' | 'changed'>) => one.fresh + one.changed
/** What to look at first: the faults, else what is new, else what changes. */
export const firstLook = (one: Import): Outcome => outcomes.find((outcome) => countOf(one, outcome) > 0) ?? 'UNCHANGED'
export const sentBp = (sent: number, whole: number) => (whole > 0 ? Math.floor((sent * 10_000) / whole) : 0)
