import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type Row = Schemas['ActivityRow']
export type Activity = Schemas['ActivityView']
export type Recording = Schemas['RecordActivity']
export type Status = Row['status']
export const statuses: readonly Status[] = ['ENTERED', 'VERIFIED', 'REJECTED']

const tag = (version: number) => ifMatch(`"${version}"`)

export const useActivities = (status: MaybeRefOrGetter<string | null>) =>
  usePages<Row>(computed(() => ['activities', 'list', toValue(status) ?? '']), (cursor) =>
    data(api.GET('/api/v1/activities', { params: { query: { status: (toValue(status) ?? undefined) as Status | undefined, cursor, limit: 30 } } })) as Promise<{ items: Row[]; nextCursor?: string | null }>)

export const useActivity = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['activities', 'one', toValue(id)]),
  queryFn: () => data(api.GET('/api/v1/activities/{id}', { params: { path: { id: toValue(id) } } })) as Promise<Activity>,
})

/** The organisations that I may write for. */
export const useMyOrganisations = (ids: MaybeRefOrGetter<readonly string[]>) => useQuery({
  queryKey: computed(() => ['activities', 'mine', toValue(ids)]),
  queryFn: () => Promise.all(toValue(ids).map((id) => data(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })))),
})

export const verify = (row: { id: string; version: number }) =>
  data(api.POST('/api/v1/activities/{id}/verification', { params: { path: { id: row.id }, header: tag(row.version) } }))
export const reject = (row: { id: string; version: number }, reason: string) =>
  data(api.POST('/api/v1/activities/{id}/rejection', { params: { path: { id: row.id }, header: tag(row.version) }, body: { reason } }))
export const record = (key: string, body: Recording) =>
  data(api.POST('/api/v1/activities', { params: { header: once(key) }, body })) as Promise<Activity>
