import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, data } from '@/api/client'
import { useWords } from '@/forms/useWords'
import { fieldsOf } from './fields'

/** The fields of the newest calls; a reviewer who knows one of them is proposed first where it is asked for. */
export function useFieldChoices() {
  const words = useWords()
  const { data: fields } = useQuery({
    queryKey: ['review-desk', 'fields'],
    queryFn: async () => {
      const page = await data(api.GET('/api/v1/public/calls', { params: { query: { limit: 3 } } }))
      const calls = await Promise.all(page.items.map((call) => data(api.GET('/api/v1/public/calls/{id}', { params: { path: { id: call.id } } }))))
      return [...new Map(calls.flatMap((call) => fieldsOf(call.rules.form.sections)).map((one) => [one.key, one])).values()]
    },
  })
  return {
    options: computed(() => (fields.value ?? []).map((one) => ({ value: one.key, label: words(one.title) }))),
    nameOf: (key: string) => words(fields.value?.find((one) => one.key === key)?.title) || key,
  }
}
