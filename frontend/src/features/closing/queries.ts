import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type Row = Schemas['SettlementRow']
export type Status = Row['status']
export type Settlement = Schemas['SettlementView']
export type Archive = Schemas['ArchiveView']
export const statuses: readonly Status[] = ['OPEN', 'SETTLED']

export const loadSettlements = (status: Status | undefined, cursor?: string) =>
  data<Schemas['PageSettlementRow']>(api.GET('/api/v1/settlements', { params: { query: { status, cursor, limit: 50 } } }))
export const useSettlements = (status: MaybeRefOrGetter<string | null>) =>
  usePages<Row>(computed(() => ['settlements', 'list', toValue(status) ?? '']), (cursor) => loadSettlements((toValue(status) ?? undefined) as Status | undefined, cursor))

export const useSettlement = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['settlements', 'one', toValue(id)]),
  queryFn: () => data<Settlement>(api.GET('/api/v1/settlements/{id}', { params: { path: { id: toValue(id) } } })),
})

export const conclude = (one: Settlement, key: string, body: Schemas['ConcludeSettlement'], code?: string) =>
  data<Settlement>(api.POST('/api/v1/settlements/{id}/conclusion', {
    params: { path: { id: one.id }, header: { ...ifMatch(`"${one.version}"`), ...once(key), ...(code ? { 'X-One-Time-Code': code } : {}) } }, body,
  }))

export type Refund = Schemas['RefundView']
export type RefundStatus = Schemas['RefundRow']['status']
export const refundStatuses: readonly RefundStatus[] = ['OPEN', 'OVERDUE', 'RETURNED']

export const loadRefunds = (status: RefundStatus | undefined, cursor?: string) =>
  data<Schemas['PageRefundRow']>(api.GET('/api/v1/refunds', { params: { query: { status, cursor, limit: 50 } } }))
export const useRefunds = (status: MaybeRefOrGetter<string | null>) =>
  usePages<Schemas['RefundRow']>(computed(() => ['refunds', 'list', toValue(status) ?? '']), (cursor) => loadRefunds((toValue(status) ?? undefined) as RefundStatus | undefined, cursor))

export const useRefund = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['refunds', 'one', toValue(id)]),
  queryFn: () => data<Refund>(api.GET('/api/v1/refunds/{id}', { params: { path: { id: toValue(id) } } })),
})

export const enterPayment = (one: Refund, key: string, body: Schemas['EnterRefundPayment']) =>
  data<Refund>(api.POST('/api/v1/refunds/{id}/payments', { params: { path: { id: one.id }, header: { ...ifMatch(`"${one.version}"`), ...once(key) } }, body }))

export const takeBackPayment = (one: Refund, payment: string, key: string, reason: string, code?: string) =>
  data<Refund>(api.POST('/api/v1/refunds/{id}/payments/{payment}/reversal', {
    params: { path: { id: one.id, payment }, header: { ...ifMatch(`"${one.version}"`), ...once(key), ...(code ? { 'X-One-Time-Code': code } : {}) } }, body: { reason },
  }))

export const useArchives = () => usePages<Schemas['ArchiveRow']>(['archives', 'list'], (cursor) => data(api.GET('/api/v1/archives', { params: { query: { cursor, limit: 50 } } })))

export const useArchive = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['archives', 'one', toValue(id)]),
  queryFn: () => data<Archive>(api.GET('/api/v1/archives/{id}', { params: { path: { id: toValue(id) } } })),
})

export const archive = (projectId: string, key: string) => data<Archive>(api.POST('/api/v1/archives', { params: { header: once(key) }, body: { projectId } }))

/** Each taking out is written down, so nothing is fetched before somebody asks. */
export const takeOut = (id: string) => data<Blob>(api.GET('/api/v1/archives/{id}/content', { params: { path: { id } }, parseAs: 'blob' }) as never)
