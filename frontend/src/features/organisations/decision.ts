import { api, data, ifMatch } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Rights } from './rights'

export type Turn = 'village' | 'township' | 'confirm'

/** Whose turn it is, if it is this person's. */
export function turnOf(organisation: Schemas['OrganisationView'], rights: Rights): Turn | null {
  if (organisation.status === 'FILING_DRAFT' && rights.village) return 'village'
  if (organisation.status === 'VILLAGE_OK' && rights.township) return 'township'
  return organisation.status === 'AWAITING_CONFIRMATION' && rights.township ? 'confirm' : null
}

export async function decide(turn: Turn, organisation: Schemas['OrganisationView'], inFavour: boolean, words: string): Promise<void> {
  const params = { path: { id: organisation.id }, header: ifMatch(`"${organisation.version}"`) }
  if (turn === 'village') await data(api.POST('/api/v1/filings/{id}/village-opinion', { params, body: { inFavour, words } }))
  else if (turn === 'township') await data(api.POST('/api/v1/filings/{id}/decision', { params, body: { inFavour, words } }))
  else if (inFavour) await data(api.POST('/api/v1/organisations/{id}/confirmation', { params }))
  else await data(api.POST('/api/v1/organisations/{id}/refusal', { params, body: { reason: words } }))
}
