import { useI18n } from 'vue-i18n'
import { isRows, type ObjectSchema, type Section } from '@/forms/schema'
import { useWords } from '@/forms/useWords'
import type { Rules } from '../types'

/** What a path inside a section is called: `steps.1.work` is "Schedule 2 · Work". */
export function useLabels(rules: () => Rules) {
  const { t, te } = useI18n()
  const words = useWords()

  function inSchema(schema: ObjectSchema, [key, ...rest]: string[]): string[] {
    const own = key === undefined ? undefined : schema.properties[key]
    if (!own) return []
    const title = words(own['x-title'])
    if (own.type === 'object') return [title, ...inSchema(own, rest)]
    if (isRows(own) && rest[0] !== undefined) return [`${title} ${Number(rest[0]) + 1}`, ...inSchema(own.items, rest.slice(1))]
    return [title]
  }

  function inBudget([first, row, field]: string[]): string[] {
    const known = (key: string | undefined) => (key && te(`applications.budget.${key}`, 'zh-CN') ? [t(`applications.budget.${key}`)] : [])
    if (first === 'lines' && row !== undefined) return [t('applications.budget.line', { number: Number(row) + 1 }), ...known(field)]
    if (first === 'lines') return [t('applications.budget.lines')]
    return first === 'ownFen' ? [t('applications.budget.own')] : first === 'minimumWorkableFen' ? [t('applications.budget.least')] : []
  }

  return (section: Section, path: string): string => {
    const parts = path.split('.')
    const schema = section.schema as ObjectSchema | null | undefined
    const slot = rules().files.slots.find((one) => section.kind === 'ATTACHMENTS' && one.key === parts[0])
    const found = section.kind === 'BUDGET' ? inBudget(parts) : slot ? [words(slot.title)] : schema ? inSchema(schema, parts) : []
    // A label that is a sentence of its own does not end here.
    return found.filter(Boolean).join(' · ').replace(/[。.]$/, '')
  }
}
