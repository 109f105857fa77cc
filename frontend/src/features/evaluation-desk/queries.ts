import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import type { Tone } from '@/ui/tone'

export type Row = Schemas['EvaluationRow']
export type Evaluation = Schemas['EvaluationView']
export type Assess = Schemas['AssessEvaluation']
export type Status = Row['status']
export const statuses: readonly Status[] = ['DUE', 'REPORTED', 'ASSESSED', 'RECTIFYING', 'IN_PUBLICITY', 'CONCLUDED']
export const toneOf = (status: Status): Tone => (status === 'CONCLUDED' ? 'ok' : status === 'PLANNED' || status === 'CANCELLED' || status === 'SUPERSEDED' ? 'plain' : 'wait')

const target = (one: Evaluation) => ({ path: { id: one.id }, header: ifMatch(`"${one.version}"`) })
const keyed = (one: Evaluation, key: string) => ({ path: { id: one.id }, header: { ...ifMatch(`"${one.version}"`), ...once(key) } })

export const useEvaluations = (status: MaybeRefOrGetter<string | null>) =>
  usePages<Row>(computed(() => ['evaluations', 'list', toValue(status) ?? '']), (cursor) =>
    data(api.GET('/api/v1/evaluations', { params: { query: { status: (toValue(status) ?? undefined) as Status | undefined, cursor, limit: 30 } } })) as Promise<{ items: Row[]; nextCursor?: string | null }>)

export const useEvaluation = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['evaluations', 'one', toValue(id)]),
  queryFn: () => data(api.GET('/api/v1/evaluations/{id}', { params: { path: { id: toValue(id) } } })) as Promise<Evaluation>,
})
export const useAssessors = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['evaluations', 'assessors', toValue(id)]),
  queryFn: () => data(api.GET('/api/v1/evaluations/{id}/assessors', { params: { path: { id: toValue(id) } } })) as Promise<Schemas['AssessorView'][]>,
})

export const assign = (one: Evaluation, assessorId: string) => data(api.PUT('/api/v1/evaluations/{id}/assessor', { params: target(one), body: { assessorId } }))
export const declare = (one: Evaluation, ground: string | null) =>
  data(api.POST('/api/v1/evaluations/{id}/declaration', { params: target(one), body: { conflict: ground !== null, ground } }))
export const assess = (one: Evaluation, key: string, body: Assess) => data(api.POST('/api/v1/evaluations/{id}/assessments', { params: keyed(one, key), body }))
export const confirm = (one: Evaluation, key: string) => data(api.POST('/api/v1/evaluations/{id}/confirmation', { params: keyed(one, key) }))
export const sendBack = (one: Evaluation, reason: string) => data(api.POST('/api/v1/evaluations/{id}/return', { params: target(one), body: { reason } }))
export const rectify = (one: Evaluation, words: string) => data(api.POST('/api/v1/evaluations/{id}/rectification', { params: target(one), body: { words, documentIds: [] } }))
