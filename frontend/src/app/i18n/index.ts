import features from 'virtual:features'
import { createI18n, type Composer } from 'vue-i18n'
import { speak } from '@/api/send'
import { preferences, type Language } from '../preferences'
import zh from './base.zh-CN'

type Messages = Parameters<Composer['mergeLocaleMessage']>[1]

// Chinese comes with the first load: most readers want it, and it stands in for a text that is missing.
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh },
})
const spoken = i18n.global as unknown as Composer

const english = () => import('./base.en').then((m) => m.default as Messages)
const today = import.meta.glob<Messages>('../today/messages.*.json', { import: 'default' })
const wanted = new Set<string>()
const here = new Set<string>()

/** A feature's texts: its messages.<locale>.json and any messages.<part>.<locale>.json. */
async function textsOf(feature: string, locale: Language): Promise<Messages[]> {
  if (feature === 'today') return [await today[`../today/messages.${locale}.json`]!()]
  const rest = await features.find(([name]) => name === feature)?.[1]()
  return Promise.all((rest?.texts[locale] ?? []).map((load) => load().then((file) => file.default as Messages)))
}

/** They stand under the feature's name. */
async function fetchFeature(feature: string, locale: Language) {
  if (here.has(`${locale}/${feature}`)) return
  for (const part of await textsOf(feature, locale)) spoken.mergeLocaleMessage(locale, { [feature]: part })
  here.add(`${locale}/${feature}`)
}

export async function needMessages(features: readonly string[]) {
  features.forEach((feature) => wanted.add(feature))
  await Promise.all(features.map((feature) => fetchFeature(feature, spoken.locale.value as Language)))
}

let englishHere = false
/** The page changes language only once every text that it shows has arrived. */
export async function speakLanguage(language: Language) {
  if (language === 'en' && !englishHere) {
    spoken.mergeLocaleMessage('en', await english())
    englishHere = true
  }
  await Promise.all([...wanted].map((feature) => fetchFeature(feature, language)))
  spoken.locale.value = language
  preferences.language = language
  document.documentElement.lang = language
  speak(language)
}
