import { useQueryClient } from '@tanstack/vue-query'
import { api, data, ifMatch, once } from '@/api/client'
import { keyOf } from '@/dossier/queries'
import type { Application } from '@/dossier/types'
import { etagOf } from '@/drafts/conflictOf'
import type { Schemas } from '@/api/types'

export type Kind = 'confirm' | 'opinion'
const waits = { confirm: 'CONFIRMATION', opinion: 'VILLAGE_OPINION' } as const
export const roads = { confirm: '/confirmations', opinion: '/opinions' } as const

export const loadWaiting = (kind: Kind, cursor?: string) =>
  data<Schemas['PageApplicationSummary']>(api.GET('/api/v1/applications', { params: { query: { waitingFor: waits[kind], limit: 50, cursor } } }))

export const confirm = (application: Application, party: Schemas['ConfirmingParty'], key: string) =>
  data<Schemas['HandedIn']>(api.POST('/api/v1/applications/{id}/confirmations', {
    params: { path: { id: application.id }, header: { ...ifMatch(etagOf(application.version)), ...once(key) } }, body: { party },
  }))

export const giveBack = (application: Application, reason: string) =>
  data(api.POST('/api/v1/applications/{id}/confirmation-refusal', { params: { path: { id: application.id }, header: ifMatch(etagOf(application.version)) }, body: { reason } }))

export const giveOpinion = (id: string, key: string, body: Schemas['GiveOpinion']) =>
  data(api.POST('/api/v1/applications/{id}/village-opinion', { params: { path: { id }, header: once(key) }, body }))

/** After a word was given: this application and every list of them are asked again. */
export function useRenew() {
  const queries = useQueryClient()
  return (id: string) => Promise.all([queries.invalidateQueries({ queryKey: keyOf(id) }), queries.invalidateQueries({ queryKey: ['applications'] })])
}
