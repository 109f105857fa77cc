import { api, data, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { onVersion, type Agreement, type AgreementStatus } from '@/dossier/agreement/agreement'

const path = (one: Agreement) => ({ id: one.id })
const rest = (one: Agreement) => ({ path: path(one), header: onVersion(one.version) })
const command = (one: Agreement, key: string) => ({ path: path(one), header: { ...onVersion(one.version), ...once(key) } })

export const issue = (one: Agreement, key: string) => data<Agreement>(api.POST('/api/v1/agreements/{id}/text', { params: command(one, key) }))
export const reopen = (one: Agreement, words: string) => data<Agreement>(api.POST('/api/v1/agreements/{id}/reopening', { params: rest(one), body: { words } }))
export const sendBack = (one: Agreement, words: string) => data<Agreement>(api.POST('/api/v1/agreements/{id}/return', { params: rest(one), body: { words } }))
export const decideRevision = (one: Agreement, key: string, accepted: boolean, words: string) =>
  data<Agreement>(api.POST('/api/v1/agreements/{id}/revisions/decision', { params: command(one, key), body: { accepted, words } }))
export const accept = (one: Agreement, key: string, lookedUp: string, code: string) =>
  data<Agreement>(api.POST('/api/v1/agreements/{id}/acceptance', {
    params: { path: path(one), header: { ...onVersion(one.version), ...once(key), ...(code ? { 'X-One-Time-Code': code } : {}) } },
    body: { sha256: (one.scan ?? one.text)!.sha256, lookedUp: lookedUp || null },
  }))

export type DeskFilter = AgreementStatus | 'OPEN' | 'ALL'
export const pageOf = (filter: DeskFilter) => (cursor: string | undefined) =>
  data<Schemas['PageAgreementRow']>(api.GET('/api/v1/agreements', {
    params: { query: { limit: 50, cursor, open: filter === 'OPEN', status: filter === 'OPEN' || filter === 'ALL' ? undefined : filter } },
  }))
