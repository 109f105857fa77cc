import type { Schemas } from '@/api/types'
import type { Stage } from '@/lifecycle/stages'
import type { Tone } from '@/ui/tone'

export type CallStatus = Schemas['CallStatus']

export const callTone: Record<CallStatus, Tone> = { DRAFT: 'plain', PUBLISHED: 'info', OPEN: 'ok', CLOSED: 'wait', COMPLETED: 'ok', ARCHIVED: 'plain', CANCELLED: 'stop', SUSPENDED: 'stop' }

/** Where a call as a whole stands; what happens after the deadline is told by review and publicity themselves. */
export const stageOf: Record<CallStatus, Stage> = { DRAFT: 'call', PUBLISHED: 'call', OPEN: 'application', SUSPENDED: 'call', CANCELLED: 'call', CLOSED: 'review', COMPLETED: 'closed', ARCHIVED: 'closed' }

/** A suspended call lists three states it may go on in; for people that is one step: going on. */
export function stepsOf(call: Schemas['CallView'], lead: boolean): ('correct' | 'suspend' | 'resume' | 'cancel')[] {
  const running = call.status === 'PUBLISHED' || call.status === 'OPEN'
  return [
    ...(running ? (['correct'] as const) : []),
    ...(lead && call.nextSteps.includes('SUSPENDED') ? (['suspend'] as const) : []),
    ...(lead && call.status === 'SUSPENDED' ? (['resume'] as const) : []),
    ...((lead || call.status === 'DRAFT') && call.nextSteps.includes('CANCELLED') ? (['cancel'] as const) : []),
  ]
}
