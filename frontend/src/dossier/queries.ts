import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'

export const getApplication = (id: string) => data(api.GET('/api/v1/applications/{id}', { params: { path: { id } } }))
export const keyOf = (id: string) => ['application', id]

export const useApplication = (id: MaybeRefOrGetter<string>, fresh = false) =>
  useQuery({ queryKey: computed(() => keyOf(toValue(id))), queryFn: () => getApplication(toValue(id)), refetchOnMount: fresh ? 'always' : true })

/** The public call with its rules: who may apply, the form, the caps. */
export const useRulesOf = (callId: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['public-call', toValue(callId)]),
    queryFn: () => data(api.GET('/api/v1/public/calls/{id}', { params: { path: { id: toValue(callId)! } } })),
    enabled: () => Boolean(toValue(callId)),
  })

/** What the officers entered, oldest first. */
export const useChecks = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => [...keyOf(toValue(id)), 'checks']), queryFn: () => data(api.GET('/api/v1/applications/{id}/checks', { params: { path: { id: toValue(id) } } })) })

/** How an application stands with the rules now; asked anew each time it is shown. */
export const useEligibility = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => [...keyOf(toValue(id)), 'eligibility']),
    queryFn: () => data(api.GET('/api/v1/applications/{id}/eligibility', { params: { path: { id: toValue(id) } } })),
    refetchOnMount: 'always',
  })
