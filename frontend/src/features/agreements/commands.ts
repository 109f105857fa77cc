import { api, data, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { onVersion, type Agreement } from '@/dossier/agreement/agreement'

const at = (one: Agreement) => ({ path: { id: one.id }, header: onVersion(one.version) })

export const sendScan = (one: Agreement, documentId: string) => data<Agreement>(api.POST('/api/v1/agreements/{id}/scan', { params: at(one), body: { documentId } }))

export const confirm = (one: Agreement, key: string, party: Schemas['Party'], code: string) =>
  data<Agreement>(api.POST('/api/v1/agreements/{id}/confirmations', { params: { path: { id: one.id }, header: { ...once(key), ...(code ? { 'X-One-Time-Code': code } : {}) } }, body: { party, sha256: one.text!.sha256 } }))

export const propose = (one: Agreement, body: Schemas['ProposeRevision']) => data<Agreement>(api.POST('/api/v1/agreements/{id}/revisions', { params: at(one), body }))

export const pageOf = (open: boolean) => (cursor: string | undefined) => data<Schemas['PageAgreementRow']>(api.GET('/api/v1/agreements', { params: { query: { open, cursor, limit: 50 } } }))
