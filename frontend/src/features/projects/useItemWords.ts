import { toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { yuan } from '@/ui/format/money'
import type { ChangeItem, Project } from './queries'

/** A change said in sentences, with the names the project's own lines and targets have. */
export function useItemWords(project: MaybeRefOrGetter<Project>) {
  const { t } = useI18n()
  const line = (id: string | null | undefined) => toValue(project).budgets.flatMap((one) => one.lines).find((one) => one.id === id)?.what ?? id ?? ''
  return (items: readonly ChangeItem[]): string[] => items.flatMap((item) => {
    if (item.kind === 'BUDGET_MOVE') {
      return (item.moves ?? []).map((move) => t('projects.change.say.BUDGET_MOVE', { from: line(move.fromLine), to: move.toLine ? line(move.toLine) : (move.newWhat ?? ''), amount: t('ui.yuan', { amount: yuan(move.amountFen) }) }))
    }
    const { plan } = toValue(project)
    return [t(`projects.change.say.${item.kind}`, {
      from: item.from ?? '', to: item.to ?? '', text: item.text ?? '', number: item.number ?? '',
      step: item.index == null ? '' : (plan.steps[item.index]?.work ?? ''), target: item.index == null ? '' : (plan.targets[item.index]?.what ?? ''),
    })]
  })
}
