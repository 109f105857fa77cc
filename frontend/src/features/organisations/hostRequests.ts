import type { Schemas } from '@/api/types'
import type { Grant } from '@/session/useSession'

/** Requests that this person can answer: those that reached an organisation they own or sign for. */
export function asked(links: readonly Schemas['HostView'][], grants: readonly Grant[]) {
  const answersFor = new Set(grants.filter((g) => g.role === 'APPLICANT_OWNER' || g.role === 'HOST_SIGNATORY').map((g) => g.organisationId))
  return links.filter((link) => link.status === 'REQUESTED' && answersFor.has(link.hostId))
}
