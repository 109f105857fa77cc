import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, read } from '@/api/client'
import type { Schemas } from '@/api/types'

const path = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } })
const key = (kind: string, id: MaybeRefOrGetter<string>) => computed(() => ['organisations', kind, toValue(id)])

export const useOrganisation = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: key('one', id), enabled: () => toValue(id) !== '', queryFn: () => read<Schemas['OrganisationView']>(api.GET('/api/v1/organisations/{id}', path(id))) })

export const useFiling = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: key('filing', id), enabled, queryFn: () => read<Schemas['FilingView']>(api.GET('/api/v1/filings/{id}', path(id))) })

export const useMembers = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: key('members', id), queryFn: () => data<Schemas['MemberView'][]>(api.GET('/api/v1/organisations/{id}/members', path(id))) })

/** Null when no account has been entered yet: that is an answer, not a failure. */
export const usePayee = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: key('payee', id),
    queryFn: () => read<Schemas['PayeeView']>(api.GET('/api/v1/organisations/{id}/payee-account', path(id))).catch((thrown: { status?: number }) => {
      if (thrown.status === 404) return null
      throw thrown
    }),
  })

/** Links to hosts in the caller's reach; one page is enough, a body has one live link and a host a few. */
export const useHostLinks = (status?: Schemas['HostLinkStatus']) =>
  useQuery({
    queryKey: ['organisations', 'hosts', status ?? 'all'],
    queryFn: async () => (await data(api.GET('/api/v1/hosts', { params: { query: { status, limit: 100 } } }))) as Schemas['PageHostView'],
  })

export const useDivisions = (parent: MaybeRefOrGetter<string | undefined>, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    queryKey: computed(() => ['divisions', toValue(parent) ?? '']), enabled, staleTime: 3_600_000,
    queryFn: () => data<Schemas['DivisionView'][]>(api.GET('/api/v1/divisions', { params: { query: { parent: toValue(parent) } } })),
  })
