import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import { newKey } from '@/api/key'
import type { Schemas } from '@/api/types'

export type Exit = Schemas['ExitView']
export type Obstacle = Schemas['ExitObstacle']

/** Where an obstacle is settled. */
export const placeOf: Record<Obstacle['kind'], (id: string) => string> = {
  LIVE_PROJECT: (id) => `/projects/${id}`, OPEN_SETTLEMENT: (id) => `/projects/${id}`, OPEN_PAYMENT: (id) => `/projects/${id}`,
  OPEN_REFUND: (id) => `/refunds/${id}`, HOSTED_BODY: () => '/hosts',
}

/** The newest request of an organisation; null when it never asked. */
export const useExit = (organisationId: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['organisations', 'exit', toValue(organisationId)]),
    queryFn: async () => {
      const page = await data<Schemas['PageExitRow']>(api.GET('/api/v1/exit-requests', { params: { query: { organisationId: toValue(organisationId), limit: 1 } } }))
      const last = page.items[0]
      return last ? data<Exit>(api.GET('/api/v1/exit-requests/{id}', { params: { path: { id: last.id } } })) : null
    },
  })

export const useObstacles = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: computed(() => ['organisations', 'exit-obstacles', toValue(id)]), enabled, queryFn: () => data<Obstacle[]>(api.GET('/api/v1/organisations/{id}/exit-obstacles', { params: { path: { id: toValue(id) } } })) })

/** Requests that a township has to answer. */
export const loadExits = () => data<Schemas['PageExitRow']>(api.GET('/api/v1/exit-requests', { params: { query: { status: 'REQUESTED', limit: 100 } } }))
export const useExits = (enabled: MaybeRefOrGetter<boolean>) => useQuery({ queryKey: ['organisations', 'exits'], enabled, queryFn: loadExits })

export type ExitStep = 'withdrawal' | 'agreement' | 'refusal'
export async function answer(exit: Exit, step: ExitStep, reason: string): Promise<void> {
  const params = { path: { id: exit.id }, header: { ...ifMatch(`"${exit.version}"`), ...once(newKey()) } }
  if (step === 'refusal') await data(api.POST('/api/v1/exit-requests/{id}/refusal', { params, body: { reason } }))
  else if (step === 'agreement') await data(api.POST('/api/v1/exit-requests/{id}/agreement', { params }))
  else await data(api.POST('/api/v1/exit-requests/{id}/withdrawal', { params }))
}
