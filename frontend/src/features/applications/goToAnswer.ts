import { goToField } from '@/ui/form/field'

/** To the field (its part may still be on its way), or where it has no control of its own to the nearest one above it, or to the section's heading. */
export async function goToAnswer(section: string, path: string) {
  const drawn = () => document.querySelector(`[id^="field-${section}."]`)
  for (let tries = 0; !drawn() && tries < 30; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
  for (let parts = path ? path.split('.') : []; parts.length > 0; parts = parts.slice(0, -1)) {
    const name = [section, ...parts].join('.')
    if (document.getElementById(`field-${name}`)) return goToField(name)
  }
  document.getElementById('part')?.focus()
}
