import { useI18n } from 'vue-i18n'
import { useWords } from '@/forms/useWords'
import { yuan } from '@/ui/format/money'
import { percent } from './percent'
import type { Figure } from './rules/figures'

export function useFigureWords() {
  const { t, te } = useI18n()
  const words = useWords()
  const nameOf = (key: string) => (te(`call-desk.figure.${key}`, 'zh-CN') ? t(`call-desk.figure.${key}`) : key)
  const labelOf = (figure: Figure) => [...figure.titles.map(words), nameOf(figure.key)].join(' · ')

  function valueOf(figure: Figure): string {
    if (figure.value === null || figure.value === undefined) return t('call-desk.noLimit')
    if (figure.kind === 'money') return t('ui.yuan', { amount: yuan(figure.value) })
    if (figure.kind === 'share') return `${percent(figure.value)}%`
    return figure.kind === 'days' ? `${figure.value} ${t(`call-desk.unit.${figure.unit}`)}` : String(figure.value)
  }
  const daysWords = (days: { count?: number; unit?: string }) => `${days.count} ${t(`call-desk.unit.${days.unit}`)}`
  return { labelOf, valueOf, daysWords }
}
