import { QueryClient } from '@tanstack/vue-query'
import { isProblem } from '@/api/problem'
import { onSignOut } from '@/session/useSession'

// A refusal stays a refusal; only a missing network or a busy service is worth another try.
const mayPass = (error: unknown) => isProblem(error) && (error.unreachable || error.status === 503)

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error) },
    mutations: { retry: false },
  },
})

onSignOut(() => queries.clear())
