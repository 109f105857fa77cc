import type { TrancheStatus } from '@/dossier/tranche'

/** The states on the desk, in the order of the work. */
export const states: readonly TrancheStatus[] = ['DUE', 'REQUESTED', 'APPROVED', 'INSTRUCTED', 'UNKNOWN', 'FAILED', 'ON_HOLD', 'PAID', 'PLANNED']

/** What somebody with these roles opens the desk for. */
export function turnOf(has: (role: string) => boolean): TrancheStatus {
  if (has('CASHIER')) return 'APPROVED'
  if (has('FINANCE_APPROVER')) return 'REQUESTED'
  return 'DUE'
}
