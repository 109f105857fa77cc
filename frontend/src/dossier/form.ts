import type { Section } from '@/forms/schema'
import type { Call, Slot } from './types'

type Asked = { tracks: readonly string[] }
const asks = (track: string) => (part: Asked) => part.tracks.length === 0 || part.tracks.includes(track)

/** The sections that this track asks for; budget and attachments have no schema, their form follows from the rules. */
export const sectionsOf = (call: Call, track: string): Section[] => call.rules.form.sections.filter(asks(track)) as unknown as Section[]
export const slotsOf = (call: Call, track: string): Slot[] => call.rules.files.slots.filter(asks(track))
