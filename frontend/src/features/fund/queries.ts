import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once, read } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import { etagOf } from '@/drafts/conflictOf'
import type { Account, Journal, Order, Pool } from './figures'

type Get<T> = MaybeRefOrGetter<T>
export const loadPools = (cursor?: string) => data<Schemas['PagePoolView']>(api.GET('/api/v1/fund-pools', { params: { query: { cursor, limit: 30 } } }))
export const usePools = () => usePages<Pool>(['fund', 'pools'], loadPools)
export const usePool = (id: Get<string>) => useQuery({
  queryKey: computed(() => ['fund', 'pool', toValue(id)]),
  queryFn: () => read<Pool>(api.GET('/api/v1/fund-pools/{id}', { params: { path: { id: toValue(id) } } })),
})
export const openPool = (key: string, body: Schemas['NewPool']) => data<Pool>(api.POST('/api/v1/fund-pools', { params: { header: once(key) }, body }))
export const closePool = (id: string, etag: string, key: string) => data<Pool>(api.POST('/api/v1/fund-pools/{id}/closing', { params: { path: { id }, header: { ...ifMatch(etag), ...once(key) } } }))

export const loadOrders = (id: string, status?: Order['status'], cursor?: string) =>
  data<Schemas['PageOrderView']>(api.GET('/api/v1/fund-pools/{id}/orders', { params: { path: { id }, query: { status, cursor, limit: 30 } } }))
export const useOrders = (id: Get<string>) => usePages<Order>(computed(() => ['fund', 'orders', toValue(id)]), (cursor) => loadOrders(toValue(id), undefined, cursor))
export const propose = (id: string, key: string, body: Schemas['NewOrder']) => data<Order>(api.POST('/api/v1/fund-pools/{id}/orders', { params: { path: { id }, header: once(key) }, body }))

const orderPath = (order: Order) => ({ id: order.poolId, order: order.id })
/** The code is asked for only where the installation requires second factors. */
export const approve = (order: Order, key: string, code: string) =>
  data<Order>(api.POST('/api/v1/fund-pools/{id}/orders/{order}/approval', { params: { path: orderPath(order), header: { ...ifMatch(etagOf(order.version)), ...once(key), ...(code ? { 'X-One-Time-Code': code } : {}) } } }))
export const refuse = (order: Order, key: string, reason: string) =>
  data<Order>(api.POST('/api/v1/fund-pools/{id}/orders/{order}/refusal', { params: { path: orderPath(order), header: { ...ifMatch(etagOf(order.version)), ...once(key) } }, body: { reason } }))

export interface JournalFilter { poolId?: string; account?: Account; from?: string; to?: string }
export const useJournals = (filter: Get<JournalFilter>) => usePages<Journal>(computed(() => ['fund', 'journals', toValue(filter)]), (cursor) =>
  data<Schemas['PageJournalView']>(api.GET('/api/v1/journals', { params: { query: { cursor, limit: 50, ...toValue(filter) } } })))
export const exportJournals = async (filter: JournalFilter): Promise<Blob> => (await data(api.GET('/api/v1/journals/export', { params: { query: filter }, parseAs: 'blob' }))) as unknown as Blob

export const useStatement = (id: Get<string>, account: Get<Account>, from: Get<string>, to: Get<string>, cursor: Get<string | undefined>) => useQuery({
  queryKey: computed(() => ['fund', 'statement', toValue(id), toValue(account), toValue(from), toValue(to), toValue(cursor) ?? '']),
  queryFn: () => data<Schemas['StatementView']>(api.GET('/api/v1/fund-pools/{id}/statement', { params: { path: { id: toValue(id) }, query: { account: toValue(account), from: toValue(from) || undefined, to: toValue(to) || undefined, cursor: toValue(cursor), limit: 100 } } })),
})
export const useBalance = (date: Get<string>, poolId: Get<string>) => useQuery({
  queryKey: computed(() => ['fund', 'balance', toValue(date), toValue(poolId)]),
  queryFn: () => data<Schemas['TrialBalance']>(api.GET('/api/v1/journals/trial-balance', { params: { query: { date: toValue(date) || undefined, poolId: toValue(poolId) || undefined } } })),
})
export const useProofs = () => usePages<Schemas['ProofView']>(['fund', 'proofs'], (cursor) => data<Schemas['PageProofView']>(api.GET('/api/v1/fund-proofs', { params: { query: { cursor, limit: 20 } } })))
export const loadProof = (id: string) => data<Schemas['ProofView']>(api.GET('/api/v1/fund-proofs/{id}', { params: { path: { id } } }))
export const proveBooks = (key: string) => data<Schemas['ProofView']>(api.POST('/api/v1/fund-proofs', { params: { header: once(key) } }))
