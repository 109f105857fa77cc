import { useI18n } from 'vue-i18n'
import { dateWords } from '@/ui/format/date'
import { yuan } from '@/ui/format/money'
import { asAnswers, asChoices, asRows, isBlank, isChoices, isMoney, type ObjectSchema, type Schema } from './schema'
import { useWords } from './useWords'

export interface Line { path: string; label: string; text: string }

/** A section as it reads: one line per answer, in the reader's language. */
export function useSummary() {
  const { t, locale } = useI18n()
  const words = useWords()

  function textOf(s: Schema, value: unknown): string {
    if (isBlank(value)) return t('forms.blank')
    if (s.type === 'boolean') return t(value ? 'forms.yes' : 'forms.no')
    if (isMoney(s)) return t('ui.yuan', { amount: yuan(Number(value)) })
    if (s.type === 'integer') return [String(value), s['x-unit'] === 'fen' ? '' : words(s['x-unit'])].join(' ').trim()
    if (isChoices(s)) return asChoices(value).map((one) => words(s.items['x-options']?.[one]) || one).join(t('forms.and'))
    if (s.type !== 'string') return ''
    const chosen = s['x-options']?.[String(value)]
    return chosen ? words(chosen) : s.format === 'date' ? dateWords(`${String(value)}T00:00:00+08:00`, locale.value) : String(value)
  }

  function lines(schema: ObjectSchema, value: unknown, path = '', lead = ''): Line[] {
    const answers = asAnswers(value)
    return Object.entries(schema.properties).flatMap(([key, s]): Line[] => {
      const label = lead + words(s['x-title'])
      if (s.type === 'object') return lines(s, answers[key], `${path}${key}.`, `${label} · `)
      if (s.type === 'string' && s['x-widget'] === 'row-id') return []
      if (s.type !== 'array' || isChoices(s)) return [{ path: path + key, label, text: textOf(s, answers[key]) }]
      if (s['x-widget'] === 'files') return [{ path: path + key, label, text: asRows(answers[key]).map((f) => f.name).join('、') || t('forms.blank') }]
      if (isBlank(answers[key])) return [{ path: path + key, label, text: t('forms.blank') }]
      return asRows(answers[key]).flatMap((row, i) => lines(s.items, row, `${path}${key}.${i}.`, `${label} ${i + 1} · `))
    })
  }
  return lines
}
