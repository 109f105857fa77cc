import type { Stage } from '@/lifecycle/stages'
import type { Tone } from '@/ui/tone'

export type Phase = 'open' | 'toCome' | 'over' | 'suspended' | 'cancelled'
export const phases: readonly Phase[] = ['open', 'toCome', 'over', 'suspended', 'cancelled']

interface Window { status: string; opensAt: string; closesAt: string }

/** Where a call is now: the clock opens and closes it, also while somebody looks at the page. */
export function phaseOf({ status, opensAt, closesAt }: Window, now: Date): Phase {
  if (status === 'SUSPENDED') return 'suspended'
  if (status === 'CANCELLED') return 'cancelled'
  if (status !== 'PUBLISHED' && status !== 'OPEN') return 'over'
  if (now.getTime() >= Date.parse(closesAt)) return 'over'
  return now.getTime() >= Date.parse(opensAt) ? 'open' : 'toCome'
}

export const toneOf: Record<Phase, Tone> = { open: 'ok', toCome: 'info', over: 'plain', suspended: 'wait', cancelled: 'plain' }

/** The place in the life of a grant; what follows a closed call is told by the stages that do it. */
export function stageOf(phase: Phase, status: string): Stage {
  if (status === 'COMPLETED' || status === 'ARCHIVED') return 'closed'
  return phase === 'open' ? 'application' : phase === 'over' ? 'review' : 'call'
}
