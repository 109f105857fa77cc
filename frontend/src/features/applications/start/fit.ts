import type { Organisation, Track } from '../types'

export type Misfit = 'unconfirmed' | 'form' | 'host'

/** The rule book's words for bodies, by the register's; bodies of other law may be of several kinds. */
const forms: Record<Organisation['legalForm'], readonly string[]> = {
  FILED: ['FILED', 'RESIDENT_GROUP'],
  ASSOCIATION: ['ASSOCIATION'],
  SOCIAL_SERVICE: ['SERVICE_ORGANISATION'],
  FOUNDATION: ['FOUNDATION'],
  OTHER_LEGAL_PERSON: ['VILLAGE_COMMITTEE', 'SERVICE_CENTRE'],
}

/** Why this track is not for this organisation, or null when it is. Conditions of eligibility are checked later, with their facts. */
export function misfit(track: Pick<Track, 'forms' | 'hostRequired'>, organisation: Pick<Organisation, 'status' | 'legalForm' | 'hostId'>): Misfit | null {
  if (organisation.status !== 'NORMAL') return 'unconfirmed'
  if (!track.forms.some((form) => forms[organisation.legalForm].includes(form))) return 'form'
  return track.hostRequired && !organisation.hostId ? 'host' : null
}
