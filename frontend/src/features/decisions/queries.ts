import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type Decision = Schemas['DecisionView']
export type Line = Schemas['DecisionLine']
export type List = Schemas['DecisionList']
export type Award = Schemas['AwardLineView']
export type Deviation = Schemas['DeviationEntry']

export const keyOf = (id: string) => ['decision', id]
const path = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } })

export const useDecisions = () => usePages(['decisions'], (cursor) => data(api.GET('/api/v1/decisions', { params: { query: { limit: 30, cursor } } })))

export const useDecision = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => keyOf(toValue(id))), queryFn: () => data<Decision>(api.GET('/api/v1/decisions/{id}', path(id))) })

export const useMinutes = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => [...keyOf(toValue(id)), 'minutes']), queryFn: () => data(api.GET('/api/v1/decisions/{id}/minutes', path(id))) })

/** What became of each line of the call; a call has a few hundred at most. */
export const useAwards = (callId: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['awards', toValue(callId)]), enabled: () => toValue(wanted),
    queryFn: () => data(api.GET('/api/v1/award-lines', { params: { query: { callId: toValue(callId), limit: 200 } } })),
  })

/** Calls that are closed: something may be ranked in them. */
export const useCallChoices = (wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: ['decisions', 'calls'], enabled: () => toValue(wanted),
    queryFn: async () => (await data(api.GET('/api/v1/calls', { params: { query: { limit: 100 } } }))).items.filter((call) => !['DRAFT', 'CANCELLED', 'ARCHIVED'].includes(call.status)),
  })
