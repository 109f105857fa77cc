import { useI18n } from 'vue-i18n'
import { yuan } from '@/ui/format/money'
import type { Issue } from './check'
import type { Words } from './schema'

/** Texts that come with the data in both languages; Chinese stands in for English that nobody wrote. */
export function useWords() {
  const { locale } = useI18n()
  return (words: Words | undefined) => (words === undefined ? '' : locale.value.startsWith('zh') ? words.zh : (words.en ?? words.zh))
}

export function useIssueWords() {
  const { t, te } = useI18n()
  const words = useWords()
  function amount(limit: number | string, unit: number | string) {
    if (unit === 'fen') return t('ui.yuan', { amount: yuan(Number(limit)) })
    return te(`forms.unit.${unit}`) ? `${limit} ${t(`forms.unit.${unit}`)}` : String(limit)
  }
  return (issue: Issue | undefined): string => {
    if (!issue) return ''
    if (issue.words) return words(issue.words)
    const { limit, unit = '', ...rest } = issue.params ?? {}
    return t(`forms.issue.${issue.key}`, limit === undefined ? rest : { ...rest, limit: amount(limit, unit) })
  }
}
