import { createI18n } from 'vue-i18n'
import en from '@/app/i18n/base.en'
import zh from '@/app/i18n/base.zh-CN'

/** The shared texts, for tests of components that speak. */
export function i18n(locale: 'zh-CN' | 'en' = 'zh-CN') {
  return createI18n({ legacy: false, locale, messages: { 'zh-CN': zh, en } })
}
