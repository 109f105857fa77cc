import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import type { Tone } from '@/ui/tone'

export type Row = Schemas['ClaimRow']
export type Claim = Schemas['ClaimView']
export type Entry = Schemas['EnterClaim']
export type Status = Row['status']
export const statuses: readonly Status[] = ['SUBMITTED', 'CONTENT_OK', 'QUERIED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN']
export const kinds: readonly Entry['voucherKind'][] = ['TAX_INVOICE', 'FISCAL_RECEIPT', 'PAY_SHEET']
const tones: Record<Status, Tone> = { SUBMITTED: 'wait', CONTENT_OK: 'info', QUERIED: 'stop', ACCEPTED: 'ok', REFUSED: 'stop', WITHDRAWN: 'plain' }
export const toneOf = (status: Status): Tone => tones[status]

export const useClaims = (status: MaybeRefOrGetter<string | null>, project: MaybeRefOrGetter<string | null>) =>
  usePages<Row>(computed(() => ['expenses', 'list', toValue(status) ?? '', toValue(project) ?? '']), (cursor) =>
    data(api.GET('/api/v1/claims', { params: { query: { status: (toValue(status) ?? undefined) as Status | undefined, projectId: toValue(project) ?? undefined, cursor, limit: 30 } } })) as Promise<{ items: Row[]; nextCursor?: string | null }>)

export const useClaim = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['expenses', 'one', toValue(id)]),
  queryFn: () => data<Claim>(api.GET('/api/v1/claims/{id}', { params: { path: { id: toValue(id) } } })),
})

/** The projects whose expenses may be asked for, the newest first. */
export const useProjects = () => useQuery({
  queryKey: ['expenses', 'projects'],
  queryFn: () => data(api.GET('/api/v1/projects', { params: { query: { limit: 50 } } })),
})

const rest = (one: Claim) => ({ path: { id: one.id }, header: ifMatch(`"${one.version}"`) })
const command = (one: Claim, key: string) => ({ path: { id: one.id }, header: { ...ifMatch(`"${one.version}"`), ...once(key) } })

export const enter = (key: string, body: Entry) => data<Claim>(api.POST('/api/v1/claims', { params: { header: once(key) }, body }))
export const correct = (one: Claim, body: Entry) => data<Claim>(api.PUT('/api/v1/claims/{id}', { params: rest(one), body }))
export const withdraw = (one: Claim, key: string) => data<Claim>(api.POST('/api/v1/claims/{id}/withdrawal', { params: command(one, key) }))
export const query = (one: Claim, words: string) => data<Claim>(api.POST('/api/v1/claims/{id}/query', { params: rest(one), body: { words } }))
export const refuse = (one: Claim, words: string) => data<Claim>(api.POST('/api/v1/claims/{id}/refusal', { params: rest(one), body: { words } }))
export const acceptContent = (one: Claim, key: string) => data<Claim>(api.POST('/api/v1/claims/{id}/content-acceptance', { params: command(one, key) }))
export const acceptFigures = (one: Claim, key: string, acceptedFen: number, words: string | null) =>
  data<Claim>(api.POST('/api/v1/claims/{id}/figures-acceptance', { params: command(one, key), body: { acceptedFen, words } }))
