import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import { etagOf } from '@/drafts/conflictOf'
import type { Answer, Waiver } from './verdict'

export const useAnswers = (gate: MaybeRefOrGetter<string | undefined>) => usePages<Answer>(computed(() => ['gates', 'answers', toValue(gate) ?? '']), (cursor) =>
  data<Schemas['PageAnswerView']>(api.GET('/api/v1/gates/answers', { params: { query: { cursor, limit: 30, gate: toValue(gate) } } })))
export const useAnswer = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['gates', 'answer', toValue(id)]),
  queryFn: () => data<Answer>(api.GET('/api/v1/gates/answers/{id}', { params: { path: { id: toValue(id) } } })),
})
export const useWaivers = () => usePages<Waiver>(['gates', 'waivers'], (cursor) => data<Schemas['PageWaiverView']>(api.GET('/api/v1/waivers', { params: { query: { cursor, limit: 30 } } })))
export const waive = (key: string, body: Schemas['GrantWaiver']) => data<Waiver>(api.POST('/api/v1/waivers', { params: { header: once(key) }, body }))
export const withdraw = (waiver: Waiver, reason: string) => data<Waiver>(api.POST('/api/v1/waivers/{id}/withdrawal', { params: { path: { id: waiver.id }, header: ifMatch(etagOf(waiver.version)) }, body: { reason } }))
