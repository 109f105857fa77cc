import { goToField } from '@/ui/form/field'
import type { Fault } from './types'

export { sectionsOf, slotsOf } from '@/dossier/form'

/** `/steps/0/from` as forms name it: `steps.0.from`. */
export const pathOf = (pointer: string) => pointer.replace(/^\//, '').split('/').join('.')

/** The first fault of each field. */
export function faultsAt(faults: readonly Fault[]): Record<string, string> {
  const out: Record<string, string> = {}
  for (const fault of faults) out[pathOf(fault.pointer)] ??= fault.message
  return out
}

/** To the field, or where it has no control of its own to the nearest one above it, or to the section's heading. */
export function goToAnswer(section: string, path: string) {
  for (let parts = path ? path.split('.') : []; parts.length > 0; parts = parts.slice(0, -1)) {
    const name = [section, ...parts].join('.')
    if (document.getElementById(`field-${name}`)) return goToField(name)
  }
  document.getElementById('part')?.focus()
}
