import { reactive, watch } from 'vue'

export type Language = 'zh-CN' | 'en'
export type Theme = 'system' | 'light' | 'dark'
export type TextSize = 'normal' | 'large'

interface Preferences { language: Language; theme: Theme; text: TextSize }

const place = 'yichuang.preferences'
const usual: Preferences = { language: 'zh-CN', theme: 'system', text: 'normal' }

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences>
  } catch {
    return {}
  }
}

/** How this person likes to read, kept on this device. */
export const preferences = reactive<Preferences>({ ...usual, ...stored() })

function apply() {
  const { dataset } = document.documentElement
  if (preferences.theme === 'system') delete dataset.theme
  else dataset.theme = preferences.theme
  dataset.text = preferences.text
  try {
    localStorage.setItem(place, JSON.stringify(preferences))
  } catch { /* private mode: the choice lasts until the page closes */ }
}
watch(preferences, apply, { immediate: true })
