import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, read } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import type { Account, Command } from './rules'

type Status = Schemas['AccountStatus']
export const useAccounts = (q: MaybeRefOrGetter<string>, status: MaybeRefOrGetter<Status | undefined>) =>
  usePages<Schemas['AccountRow']>(computed(() => ['accounts', 'list', toValue(q), toValue(status) ?? '']), (cursor) =>
    data(api.GET('/api/v1/accounts', { params: { query: { cursor, limit: 30, q: toValue(q) || undefined, status: toValue(status) } } })))

export const useAccount = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['accounts', 'one', toValue(id)]),
  queryFn: () => read<Account>(api.GET('/api/v1/accounts/{id}', { params: { path: { id: toValue(id) } } })),
})

/** Answers with a start password where the command draws one. */
export async function command(id: string, etag: string, what: Command, reason: string): Promise<string | null> {
  const params = { path: { id }, header: ifMatch(etag) }
  switch (what) {
    case 'sign-out': await data(api.POST('/api/v1/accounts/{id}/sign-out', { params })); break
    case 'second-factor-reset': await data(api.POST('/api/v1/accounts/{id}/second-factor-reset', { params })); break
    case 'lock': await data(api.POST('/api/v1/accounts/{id}/lock', { params, body: { reason } })); break
    case 'unlock': await data(api.POST('/api/v1/accounts/{id}/unlock', { params })); break
    case 'closure': await data(api.POST('/api/v1/accounts/{id}/closure', { params, body: { reason } })); break
    case 'start-password': return (await data<Schemas['HandedOver']>(api.POST('/api/v1/accounts/{id}/start-password', { params }))).startPassword
  }
  return null
}

export const handOver = (body: Schemas['NewAccount']) => data<Schemas['HandedOver']>(api.POST('/api/v1/accounts/handed-over', { body }))
export const grant = (id: string, etag: string, body: Schemas['NewGrant']) => data(api.POST('/api/v1/accounts/{id}/grants', { params: { path: { id }, header: ifMatch(etag) }, body }))
export const endGrant = (id: string, grantId: string, etag: string) => data(api.POST('/api/v1/accounts/{id}/grants/{grantId}/end', { params: { path: { id, grantId }, header: ifMatch(etag) } }))

export const useDivision = (code: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['divisions', 'one', toValue(code)]), enabled: () => toValue(code) !== '', staleTime: Infinity,
  queryFn: () => data<Schemas['DivisionView']>(api.GET('/api/v1/divisions/{code}', { params: { path: { code: toValue(code) } } })),
})
export const useDivisionsBelow = (parent: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['divisions', 'below', toValue(parent)]), enabled: () => toValue(parent) !== '', staleTime: Infinity,
  queryFn: () => data<Schemas['DivisionView'][]>(api.GET('/api/v1/divisions', { params: { query: { parent: toValue(parent) } } })),
})
export const useOrganisationSearch = (q: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['organisations', 'search', toValue(q)]), enabled: () => toValue(q).length >= 2,
  queryFn: () => data<Schemas['PageOrganisationRow']>(api.GET('/api/v1/organisations', { params: { query: { q: toValue(q), limit: 20 } } })),
})
export const useOrganisationName = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['organisations', 'name', toValue(id)]), enabled: () => toValue(id) !== '', retry: false,
  queryFn: async () => (await data<Schemas['OrganisationView']>(api.GET('/api/v1/organisations/{id}', { params: { path: { id: toValue(id) } } }))).name,
})

export interface RecordFilter { action?: string; subjectKind?: string; from?: string; until?: string }
export const useRecord = (filter: MaybeRefOrGetter<RecordFilter>) =>
  usePages<Schemas['AuditView']>(computed(() => ['audit', toValue(filter)]), (cursor) => data(api.GET('/api/v1/audit-entries', { params: { query: { cursor, limit: 50, ...toValue(filter) } } })))
export const readEntry = (id: string) => data<Schemas['AuditDetail']>(api.GET('/api/v1/audit-entries/{id}', { params: { path: { id } } }))
export const prove = () => data<Schemas['ChainProof']>(api.GET('/api/v1/audit-entries/proof'))
