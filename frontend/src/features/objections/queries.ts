import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, read } from '@/api/client'
import type { Schemas } from '@/api/types'
import { byUrgency, type Objection, type Row, type Status, type Step } from './steps'

/** One page of each state; `states` empty: whatever came in. */
export async function loadObjections(states: readonly Status[]): Promise<{ items: Row[]; more: boolean }> {
  const asked = states.length ? states : [undefined]
  const pages = await Promise.all(asked.map((status) => data<Schemas['PageObjectionRow']>(api.GET('/api/v1/objections', { params: { query: { status, limit: 100 } } }))))
  return { items: pages.flatMap((page) => page.items).sort(byUrgency), more: pages.some((page) => page.nextCursor) }
}

export const useObjections = (states: MaybeRefOrGetter<readonly Status[]>) =>
  useQuery({ queryKey: computed(() => ['objections', 'list', toValue(states)]), queryFn: () => loadObjections(toValue(states)) })

export const useObjection = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['objections', 'one', toValue(id)]),
  queryFn: () => read<Objection>(api.GET('/api/v1/objections/{id}', { params: { path: { id: toValue(id) } } })),
})

/** Each step rests on what was read. */
export function take(id: string, etag: string, step: Step, words: string): Promise<Objection> {
  const params = { path: { id }, header: ifMatch(etag) }
  switch (step) {
    case 'take': return data<Objection>(api.POST('/api/v1/objections/{id}/handling', { params }))
    case 'accept': return data<Objection>(api.POST('/api/v1/objections/{id}/acceptance', { params, body: { accepted: true, words } }))
    case 'refuse': return data<Objection>(api.POST('/api/v1/objections/{id}/acceptance', { params, body: { accepted: false, words } }))
    case 'ask': return data<Objection>(api.POST('/api/v1/objections/{id}/investigation', { params, body: { words } }))
    case 'extend': return data<Objection>(api.POST('/api/v1/objections/{id}/extension', { params, body: { words } }))
    case 'uphold': return data<Objection>(api.POST('/api/v1/objections/{id}/decision', { params, body: { upheld: true, words } }))
    case 'reject': return data<Objection>(api.POST('/api/v1/objections/{id}/decision', { params, body: { upheld: false, words } }))
    case 'close': return data<Objection>(api.POST('/api/v1/objections/{id}/closing', { params }))
  }
}

export const readObjector = (id: string, purpose: string) => data<Schemas['ObjectorView']>(api.GET('/api/v1/objections/{id}/identity', { params: { path: { id }, query: { purpose } } }))
