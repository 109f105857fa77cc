import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type Check = Schemas['ApplicationCheck']
export type Outcome = Schemas['CheckOutcome']

export const outcomeTone: Record<Outcome, Tone> = { PASS: 'ok', RETURN: 'wait', REFUSE: 'stop' }

/** What it was sent back for; an application is sent back once at most. */
export const returnOf = (sheet: readonly Check[]) => sheet.find((line) => line.outcome === 'RETURN')
