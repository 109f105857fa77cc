import { useQueryClient } from '@tanstack/vue-query'
import { newKey } from '@/api/key'
import { useToast } from '@/ui/feedback/toast'

/** One money command: the same key until it has succeeded, then everything that shows money is read anew. */
export function useMoney() {
  const client = useQueryClient()
  const { say } = useToast()
  const kept = new Map<string, string>()

  return async function once<T>(what: string, done: string, command: (key: string) => Promise<T>): Promise<T> {
    const key = kept.get(what) ?? newKey()
    kept.set(what, key)
    const answer = await command(key)
    kept.delete(what)
    await Promise.all(['tranches', 'payment-batches', 'bank-statements', 'payment-differences'].map((of) => client.invalidateQueries({ queryKey: [of] })))
    say(done)
    return answer
  }
}
