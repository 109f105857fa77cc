import { isProblem } from '@/api/problem'

/** Faults of a refused rule book by their pointers into the rules; the service may name them from the call's form on. */
export function faultsIn(problem: unknown): { pointer: string; message: string }[] {
  if (!isProblem(problem)) return []
  return problem.errors.map(({ field, message }) => {
    const parts = field.split('.').filter(Boolean)
    return { pointer: (parts[0] === 'ruleBook' || parts[0] === 'rules' ? parts.slice(1) : parts).map((part) => `/${part}`).join(''), message }
  })
}
