import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type Result = Schemas['AwardLineView']

const keyOf = (id: string) => ['result', id]

export const useResults = () =>
  usePages(['results'], (cursor) => data(api.GET('/api/v1/award-lines', { params: { query: { limit: 20, cursor } } })))

export const useResult = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => keyOf(toValue(id))), queryFn: () => data<Result>(api.GET('/api/v1/award-lines/{id}', { params: { path: { id: toValue(id) } } })) })

const params = (line: Result, key: string) => ({ path: { id: line.id }, header: { ...ifMatch(`"${line.version}"`), ...once(key) } })

/** Steps on an award line. The key is made when the dialog opens and kept for every retry. */
export const accept = (line: Result, key: string) => data<Result>(api.POST('/api/v1/award-lines/{id}/acceptance', { params: params(line, key) }))
export const decline = (line: Result, key: string, words: string) => data<Result>(api.POST('/api/v1/award-lines/{id}/refusal', { params: params(line, key), body: { words } }))
export const withdraw = (line: Result, key: string, words: string) => data<Result>(api.POST('/api/v1/award-lines/{id}/withdrawal', { params: params(line, key), body: { words } }))
export const confirmWithdrawal = (line: Result, key: string) => data<Result>(api.POST('/api/v1/award-lines/{id}/withdrawal-confirmation', { params: params(line, key) }))

/** What a step answered is the newest there is; lists and today are asked again. */
export function useKeep() {
  const client = useQueryClient()
  return (line: Result) => {
    client.setQueryData(keyOf(line.id), line)
    void client.invalidateQueries({ queryKey: ['results'] })
    void client.invalidateQueries({ queryKey: ['today'] })
  }
}
