import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type OrganisationStatus = Schemas['OrganisationStatus']
export type OrganisationKind = Schemas['OrganisationKind']

export const statusTone: Record<OrganisationStatus, Tone> = { FILING_DRAFT: 'wait', VILLAGE_OK: 'wait', AWAITING_CONFIRMATION: 'wait', NORMAL: 'ok', REFUSED: 'stop', WITHDRAWN: 'plain', EXITED: 'plain' }
export const exitTone: Record<Schemas['ExitStatus'], Tone> = { REQUESTED: 'wait', IN_PUBLICITY: 'wait', WITHDRAWN: 'plain', REFUSED: 'stop', COMPLETED: 'plain' }
export const hostTone: Record<Schemas['HostLinkStatus'], Tone> = { REQUESTED: 'wait', ACCEPTED: 'ok', DECLINED: 'stop', ENDED: 'plain' }

export type Actor = 'village' | 'township' | 'owner'
/** Who has the ball; nobody once it is in the register. */
export const ball: Record<OrganisationStatus, Actor | undefined> = { FILING_DRAFT: 'village', VILLAGE_OK: 'township', AWAITING_CONFIRMATION: 'township', NORMAL: undefined, REFUSED: 'owner', WITHDRAWN: undefined, EXITED: undefined }

export type Station = { key: 'entered' | 'village' | 'township' | 'register'; place: 'done' | 'now' | 'next' }

/** The way into the register: a filing is heard by the village first, a registered body goes to the township at once. */
export function wayOf(kind: OrganisationKind, status: OrganisationStatus): Station[] {
  const keys: Station['key'][] = kind === 'FILED' ? ['entered', 'village', 'township', 'register'] : ['entered', 'township', 'register']
  const at: Record<OrganisationStatus, number> = { FILING_DRAFT: 1, VILLAGE_OK: 2, AWAITING_CONFIRMATION: 1, NORMAL: keys.length, REFUSED: 0, WITHDRAWN: 0, EXITED: keys.length }
  return keys.map((key, i) => ({ key, place: i < at[status] ? 'done' : i === at[status] ? 'now' : 'next' }))
}
