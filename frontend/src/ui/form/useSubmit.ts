import { computed, nextTick, ref } from 'vue'
import { asShown } from '../feedback/problem'
import { goToField } from './field'

type Faults = Record<string, string>

/**
 * One form being sent: what the person still has to mend (said only after the first attempt), what the service refused,
 * and that it is under way. `check` names faults by field; `send` throws a problem when it is refused.
 */
export function useSubmit(check: () => Faults, send: () => Promise<unknown>) {
  const tried = ref(false)
  const busy = ref(false)
  const problem = ref<unknown>(null)
  const faults = computed<Faults>(() => (tried.value ? check() : {}))
  const refused = computed<Faults>(() => Object.fromEntries((asShown(problem.value).errors ?? []).map((e) => [e.field, e.message])))
  const errorOf = (field: string) => faults.value[field] ?? refused.value[field] ?? ''

  async function submit() {
    if (busy.value) return
    tried.value = true
    problem.value = null
    const first = Object.keys(check())[0]
    if (first !== undefined) {
      await nextTick()
      return goToField(first)
    }
    busy.value = true
    try {
      await send()
    } catch (thrown) {
      problem.value = thrown
    } finally {
      busy.value = false
    }
  }
  const wrong = computed(() => Object.keys(faults.value).length)
  return { submit, busy, problem, errorOf, wrong }
}
