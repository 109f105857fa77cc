import type { Stage } from '@/lifecycle/stages'
import type { Tone } from '@/ui/tone'
import type { Status } from './types'

interface Standing { tone: Tone; stage: Stage; /** Key of who has the ball. */ waiting?: 'us' | 'confirmer' | 'township' | 'bureau' | 'reviewers'; ended?: boolean }

const standings: Record<Status, Standing> = {
  DRAFT: { tone: 'plain', stage: 'application', waiting: 'us' },
  AWAITING_CONFIRMATION: { tone: 'wait', stage: 'application', waiting: 'confirmer' },
  RETURNED: { tone: 'wait', stage: 'application', waiting: 'us' },
  SUBMITTED: { tone: 'info', stage: 'review', waiting: 'township' },
  TOWNSHIP_CHECKED: { tone: 'info', stage: 'review', waiting: 'bureau' },
  ELIGIBLE: { tone: 'ok', stage: 'review', waiting: 'reviewers' },
  INELIGIBLE: { tone: 'plain', stage: 'review', ended: true },
  NOT_SUBMITTED: { tone: 'plain', stage: 'application', ended: true },
  WITHDRAWN: { tone: 'plain', stage: 'application', ended: true },
}
/** A decision stands: nobody has to do anything with the application any more. */
const decidedOn: Standing = { tone: 'ok', stage: 'publicity' }
export const standingOf = (status: Status, decided = false) => (decided ? decidedOn : standings[status])
export const isOurs = (status: Status) => standings[status].waiting === 'us'
