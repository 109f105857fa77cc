import type { IconName } from '@/ui/icons'

export type Stage = 'call' | 'application' | 'review' | 'publicity' | 'agreement' | 'payments' | 'evaluation' | 'closed'

/** The one order of the stages; words are `lifecycle.stage.<key>` and `lifecycle.about.<key>`. */
export const stages: readonly { key: Stage; icon: IconName }[] = [
  { key: 'call', icon: 'megaphone' },
  { key: 'application', icon: 'pen' },
  { key: 'review', icon: 'people' },
  { key: 'publicity', icon: 'search' },
  { key: 'agreement', icon: 'file' },
  { key: 'payments', icon: 'coins' },
  { key: 'evaluation', icon: 'star' },
  { key: 'closed', icon: 'check' },
]

export type Place = 'done' | 'now' | 'next'

/** Where each stage stands when the grant is at `stage`; a grant that is `closed` has nothing left to do. */
export function placesAt(stage: Stage): { key: Stage; icon: IconName; place: Place }[] {
  const at = stages.findIndex((s) => s.key === stage)
  return stages.map((s, i) => ({ ...s, place: i < at || (i === at && stage === 'closed') ? 'done' : i === at ? 'now' : 'next' }))
}

export const nextOf = (stage: Stage): Stage | undefined => stages[stages.findIndex((s) => s.key === stage) + 1]?.key
