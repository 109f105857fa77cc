import { api, data, once } from '@/api/client'
import type { Schemas } from '@/api/types'

const CODE = 'X-One-Time-Code'
/** The code travels only when one was typed: where the installation goes without, none is asked for. */
const coded = (key: string, code?: string) => ({ ...once(key), ...(code ? { [CODE]: code } : {}) })
const on = (id: string, key: string, code?: string) => ({ path: { id }, header: coded(key, code) })

export const request = (id: string, key: string) => data(api.POST('/api/v1/tranches/{id}/request', { params: on(id, key) }))
export const approve = (id: string, key: string, code?: string) => data(api.POST('/api/v1/tranches/{id}/approval', { params: on(id, key, code) }))
export const refuse = (id: string, key: string, reason: string) => data(api.POST('/api/v1/tranches/{id}/refusal', { params: on(id, key), body: { reason } }))
export const instruct = (id: string, key: string, code?: string) => data(api.POST('/api/v1/tranches/{id}/instruction', { params: on(id, key, code) }))
export const retry = (id: string, key: string, code?: string) => data(api.POST('/api/v1/tranches/{id}/retry', { params: on(id, key, code) }))
export const hold = (id: string, key: string, reason: string) => data(api.POST('/api/v1/tranches/{id}/holds', { params: on(id, key), body: { reason } }))
export const release = (id: string, hold: string, key: string, reason: string) =>
  data(api.POST('/api/v1/tranches/{id}/holds/{hold}/release', { params: { path: { id, hold }, header: once(key) }, body: { reason } }))

export const confirm = (id: string, key: string, body: Schemas['ConfirmPayment']) => data(api.POST('/api/v1/payments/{id}/confirmation', { params: on(id, key), body }))
export const doubt = (id: string, key: string, reason: string) => data(api.POST('/api/v1/payments/{id}/doubt', { params: on(id, key), body: { reason } }))
export const fail = (id: string, key: string, body: Schemas['FailPayment']) => data(api.POST('/api/v1/payments/{id}/failure', { params: on(id, key), body }))
export const reconcile = (id: string, key: string, reason: string, code?: string) => data(api.POST('/api/v1/payments/{id}/reconciliation', { params: on(id, key, code), body: { reason } }))

export const makeBatch = (poolId: string, key: string, code?: string) => data(api.POST('/api/v1/payment-batches', { params: { header: coded(key, code) }, body: { poolId, trancheIds: null } }))

export const bringIn = (poolId: string, layout: string, file: File, key: string) =>
  data(api.POST('/api/v1/bank-statements', { params: { query: { poolId, layout }, header: once(key) }, body: file as unknown as string, bodySerializer: (body) => body, headers: { 'Content-Type': 'application/octet-stream' } }))
const line = (id: string, line: string, key: string) => ({ path: { id, line }, header: once(key) })
export const match = (id: string, of: string, key: string, body: Schemas['MatchLine']) => data(api.POST('/api/v1/bank-statements/{id}/lines/{line}/match', { params: line(id, of, key), body }))
export const differ = (id: string, of: string, key: string, reason: string) => data(api.POST('/api/v1/bank-statements/{id}/lines/{line}/difference', { params: line(id, of, key), body: { reason } }))
export const receive = (id: string, of: string, key: string, reason: string) => data(api.POST('/api/v1/bank-statements/{id}/lines/{line}/receipt', { params: line(id, of, key), body: { reason } }))
export const askReturn = (id: string, key: string, reason: string) => data(api.POST('/api/v1/payment-differences/{id}/return-request', { params: on(id, key), body: { reason } }))
export const cameBack = (id: string, key: string, body: Schemas['ReturnLine']) => data(api.POST('/api/v1/payment-differences/{id}/return', { params: on(id, key), body }))
