import type { Status } from '@/dossier/types'
import type { Outcome } from '@/dossier/sheet'

export const readers = ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'AUDITOR'] as const

/** States in which somebody with these roles has the ball. */
export function turnsOf(has: (role: string) => boolean): Status[] {
  return [...(has('TOWNSHIP_OFFICER') ? (['SUBMITTED'] as const) : []), ...(has('PROGRAMME_OFFICER') ? (['TOWNSHIP_CHECKED'] as const) : [])]
}

/** What the caller may decide now, as the service names the states he can bring it to. */
export function outcomesOf(nextSteps: readonly Status[]): Outcome[] {
  const of: Partial<Record<Status, Outcome>> = { TOWNSHIP_CHECKED: 'PASS', ELIGIBLE: 'PASS', RETURNED: 'RETURN', INELIGIBLE: 'REFUSE' }
  const found = new Set(nextSteps.map((step) => of[step]))
  return (['PASS', 'RETURN', 'REFUSE'] as const).filter((one) => found.has(one))
}

/** The states an officer ever sees, in the order of the work. */
export const states: readonly Status[] = ['SUBMITTED', 'TOWNSHIP_CHECKED', 'RETURNED', 'ELIGIBLE', 'INELIGIBLE', 'WITHDRAWN']

/** Whole days that something has waited, by the business clock. */
export const waitedDays = (since: string, now: Date) => Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 86_400_000))
