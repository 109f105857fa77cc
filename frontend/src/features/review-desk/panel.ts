import type { Schemas } from '@/api/types'
import type { Seat } from './queries'

export type Choice = 'member' | 'alternate' | 'none'

/** What the form begins with: the panel as appointed, or the service's proposal while nobody is. */
export function chosenOf(candidates: readonly Pick<Schemas['PanelCandidate'], 'reviewerId' | 'proposed'>[], seats: readonly Pick<Seat, 'reviewerId' | 'status'>[]): Record<string, Choice> {
  return Object.fromEntries(candidates.map((one) => {
    const seat = seats.find((other) => other.reviewerId === one.reviewerId)
    const now: Choice = seat ? (seat.status === 'ALTERNATE' ? 'alternate' : 'member') : seats.length === 0 && one.proposed ? 'member' : 'none'
    return [one.reviewerId, now]
  }))
}

export function panelOf(choice: Readonly<Record<string, Choice>>): Schemas['AppointPanel'] {
  const of = (wanted: Choice) => Object.entries(choice).filter(([, one]) => one === wanted).map(([id]) => id)
  return { members: of('member'), alternates: of('alternate') }
}
