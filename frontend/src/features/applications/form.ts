import { goToField } from '@/ui/form/field'
import type { Section } from '@/forms/schema'
import type { Call, Fault, Slot } from './types'

type Asked = { tracks: readonly string[] }
const asks = (track: string) => (part: Asked) => part.tracks.length === 0 || part.tracks.includes(track)

/** The sections that this track asks for; budget and attachments have no schema, their form follows from the rules. */
export const sectionsOf = (call: Call, track: string): Section[] => call.rules.form.sections.filter(asks(track)) as unknown as Section[]
export const slotsOf = (call: Call, track: string): Slot[] => call.rules.files.slots.filter(asks(track))

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
