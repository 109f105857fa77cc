import { useQueryClient } from '@tanstack/vue-query'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { keyOf, type Award, type Decision, type Deviation } from './queries'

const params = (one: { id: string; version: number }, key: string) => ({ path: { id: one.id }, header: { ...ifMatch(`"${one.version}"`), ...once(key) } })
const resting = (one: Decision) => ({ path: { id: one.id }, header: ifMatch(`"${one.version}"`) })

export const begin = (key: string, callId: string) => data<Decision>(api.POST('/api/v1/decisions', { params: { header: once(key) }, body: { callId } }))
export const edit = (one: Decision, pools: Schemas['PoolEntry'][], deviations: Deviation[]) =>
  data<Decision>(api.PUT('/api/v1/decisions/{id}/content', { params: resting(one), body: { pools, deviations } }))
export const refresh = (one: Decision) => data<Decision>(api.POST('/api/v1/decisions/{id}/refreshing', { params: resting(one) }))
export const propose = (one: Decision, key: string) => data<Decision>(api.POST('/api/v1/decisions/{id}/proposal', { params: params(one, key) }))
export const takeBack = (one: Decision, key: string, words: string) => data<Decision>(api.POST('/api/v1/decisions/{id}/return', { params: params(one, key), body: { words } }))
export const discard = (one: Decision, key: string, words: string) => data<Decision>(api.POST('/api/v1/decisions/{id}/discarding', { params: params(one, key), body: { words } }))
export const announce = (one: Decision, key: string, firstDay?: string) => data<Decision>(api.POST('/api/v1/decisions/{id}/publicity', { params: params(one, key), body: { firstDay } }))
export const offer = (one: Award, key: string) => data<Award>(api.POST('/api/v1/award-lines/{id}/offer', { params: params(one, key) }))

/** The code goes in a header of its own and works once: with a new code it is the same approval, so the key stays. */
export function approve(one: Decision, key: string, code: string) {
  const { path, header } = params(one, key)
  return data<Decision>(api.POST('/api/v1/decisions/{id}/approval', { params: { path, header: { ...header, ...(code ? { 'X-One-Time-Code': code } : {}) } } }))
}

export const poolsOf = (one: Decision): Schemas['PoolEntry'][] => one.pools.map((pool) => ({ poolId: pool.poolId, budgetFen: pool.budgetFen }))

/** What a command answered is the newest there is; everything that follows from it is asked again. */
export function useKeep() {
  const client = useQueryClient()
  return (one: Decision) => {
    client.setQueryData(keyOf(one.id), one)
    for (const key of [['decisions'], ['awards', one.callId], [...keyOf(one.id), 'minutes'], ['today']]) void client.invalidateQueries({ queryKey: key })
  }
}
