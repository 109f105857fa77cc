import type { Fault } from './types'

/** `/steps/0/from` as forms name it: `steps.0.from`. */
export const pathOf = (pointer: string) => pointer.replace(/^\//, '').split('/').join('.')

/** The first fault of each field. */
export function faultsAt(faults: readonly Fault[]): Record<string, string> {
  const out: Record<string, string> = {}
  for (const fault of faults) out[pathOf(fault.pointer)] ??= fault.message
  return out
}
