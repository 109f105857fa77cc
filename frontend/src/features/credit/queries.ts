import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import { etagOf } from '@/drafts/conflictOf'

export type Listing = Schemas['ListingView']
export type Kind = Schemas['ListingKind']
export type Status = Schemas['ListingStatus']
export const kinds: readonly Kind[] = ['ABNORMAL', 'SERIOUS', 'ATTENTION']

export const useListings = (kind: MaybeRefOrGetter<Kind | undefined>, status: MaybeRefOrGetter<Status | undefined>) =>
  usePages(computed(() => ['credit-listings', toValue(kind) ?? '', toValue(status) ?? '']), (cursor) =>
    data(api.GET('/api/v1/credit-listings', { params: { query: { kind: toValue(kind), status: toValue(status), limit: 50, cursor } } })))

export const useListing = (id: string) =>
  useQuery({ queryKey: ['credit-listings', 'one', id], queryFn: () => data(api.GET('/api/v1/credit-listings/{id}', { params: { path: { id } } })) })

export const enter = (key: string, body: Schemas['EnterListing']) => data<Schemas['ListingView']>(api.POST('/api/v1/credit-listings', { params: { header: once(key) }, body }))

export const remove = (listing: Listing, key: string, body: Schemas['RemoveListing']) =>
  data(api.POST('/api/v1/credit-listings/{id}/removal', { params: { path: { id: listing.id }, header: { ...ifMatch(etagOf(listing.version)), ...once(key) } }, body }))

export type Case = Schemas['CaseView']
export type CaseStatus = Schemas['CaseStatus']

export const useCases = (status: MaybeRefOrGetter<CaseStatus | undefined>) =>
  usePages(computed(() => ['cases', toValue(status) ?? '']), (cursor) => data(api.GET('/api/v1/cases', { params: { query: { status: toValue(status), limit: 50, cursor } } })))

export const useCase = (id: string) => useQuery({ queryKey: ['cases', 'one', id], queryFn: () => data(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })) })

export const openCase = (key: string, body: Schemas['OpenCase']) => data<Case>(api.POST('/api/v1/cases', { params: { header: once(key) }, body }))

export const closeCase = (one: Case, key: string, conclusion: string) =>
  data(api.POST('/api/v1/cases/{id}/closing', { params: { path: { id: one.id }, header: { ...ifMatch(etagOf(one.version)), ...once(key) } }, body: { conclusion } }))

/** The file as it is: the service reads what spreadsheets write. */
const raw = (file: File) => ({ headers: { 'Content-Type': 'application/octet-stream' }, body: file as unknown as string, bodySerializer: (body: unknown) => body as Blob })

export const preview = (file: File) => data(api.POST('/api/v1/credit-listings/import-previews', raw(file)))
export const enterAll = (file: File, key: string) => data(api.POST('/api/v1/credit-listings/imports', { params: { header: once(key) }, ...raw(file) }))
