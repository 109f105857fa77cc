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
  const { t } = useI18n()
  const words = useWords()
  const amount = (limit: number, unit: Issue['unit']) => (unit === 'fen' ? t('ui.yuan', { amount: yuan(limit) }) : `${limit} ${words(unit)}`.trim())
  return (issue: Issue | undefined): string => {
    if (!issue) return ''
    if (issue.words) return words(issue.words)
    const { limit, ...rest } = issue.params ?? {}
    return t(`forms.issue.${issue.key}`, limit === undefined ? rest : { ...rest, limit: amount(limit, issue.unit) })
  }
}
