import type { Plan } from './agreement'

export interface Difference { key: string; label?: string; before: string | number | null; after: string | number | null; money?: boolean }

const plain = ['place', 'leader', 'group', 'startsOn', 'endsOn', 'summary', 'approach', 'satisfaction'] as const

/** What differs between two plans: single answers, steps, targets, and every budget line whose amount or words changed. */
export function differencesOf(before: Plan, after: Plan): Difference[] {
  const found: Difference[] = plain.filter((key) => before[key] !== after[key]).map((key) => ({ key, before: before[key] ?? null, after: after[key] ?? null }))
  if (before.ownFen !== after.ownFen) found.push({ key: 'ownFen', before: before.ownFen, after: after.ownFen, money: true })
  const steps = (plan: Plan) => plan.steps.map((s) => `${s.from}–${s.to} ${s.work}`).join('\n')
  const targets = (plan: Plan) => plan.targets.map((s) => `${s.what} ${s.number} ${s.unit}`).join('\n')
  if (steps(before) !== steps(after)) found.push({ key: 'steps', before: steps(before), after: steps(after) })
  if (targets(before) !== targets(after)) found.push({ key: 'targets', before: targets(before), after: targets(after) })
  const ids = [...new Set([...before.budget, ...after.budget].map((line) => line.id))]
  for (const id of ids) {
    const was = before.budget.find((line) => line.id === id)
    const is = after.budget.find((line) => line.id === id)
    if (was?.grantFen !== is?.grantFen || was?.what !== is?.what || was?.item !== is?.item)
      found.push({ key: 'line', label: is?.what ?? was?.what, before: was?.grantFen ?? null, after: is?.grantFen ?? null, money: true })
  }
  return found
}
