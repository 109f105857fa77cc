import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import { useWords } from '@/forms/useWords'
import { fieldsOf } from './fields'

interface Named { key: string; title: Schemas['LocalText'] }
const once = (all: readonly Named[]) => [...new Map(all.map((one) => [one.key, one])).values()]

/** What the newest calls ask of reviewers: the fields they should know, and the seats that panels are drawn from. */
export function useFieldChoices() {
  const words = useWords()
  const { data: asked } = useQuery({
    queryKey: ['review-desk', 'fields'],
    queryFn: async () => {
      const page = await data(api.GET('/api/v1/public/calls', { params: { query: { limit: 3 } } }))
      const calls = await Promise.all(page.items.map((call) => data(api.GET('/api/v1/public/calls/{id}', { params: { path: { id: call.id } } }))))
      return { fields: once(calls.flatMap((call) => fieldsOf(call.rules.form.sections))), kinds: once(calls.flatMap((call) => call.rules.review.stages.flatMap((stage) => stage.seats ?? []))) }
    },
  })
  const options = (all: readonly Named[] | undefined) => (all ?? []).map((one) => ({ value: one.key, label: words(one.title) }))
  const named = (all: readonly Named[] | undefined, key: string) => words(all?.find((one) => one.key === key)?.title) || key
  return {
    options: computed(() => options(asked.value?.fields)), kinds: computed(() => options(asked.value?.kinds)),
    nameOf: (key: string) => named(asked.value?.fields, key), kindOf: (key: string) => named(asked.value?.kinds, key),
  }
}
