import type { Schemas } from '@/api/types'
import { dateWords } from '@/ui/format/date'
import { yuan } from '@/ui/format/money'

export type Answer = Schemas['AnswerView']
export type Finding = Schemas['FindingView']
export type Group = 'NOT_MET' | 'UNKNOWN' | 'MET'
type Say = (key: string, params?: Record<string, unknown>) => string

/** What refuses comes first, then what officers look into, then what holds. */
export function groupOf(finding: Finding): Group {
  if (finding.outcome === 'MET' || finding.outcome === 'WAIVED') return 'MET'
  return finding.outcome === 'NOT_MET' && finding.condition.effect === 'BLOCKS' ? 'NOT_MET' : 'UNKNOWN'
}
export const findingsIn = (answer: Answer, group: Group) => answer.findings.filter((finding) => groupOf(finding) === group)
export const keyOfFinding = (finding: Finding) => `${finding.condition.ruleId}/${finding.condition.party}`

/** Conditions that refuse and that nobody could tell: an officer has to look into each. */
export const toExamine = (answer: Answer) => answer.findings.filter((finding) => finding.outcome === 'UNKNOWN' && finding.condition.effect === 'BLOCKS')

/** What is known, in words; null when nobody can tell. */
export function valueWords(finding: Finding, t: Say, locale: string): string | null {
  const value = finding.fact?.value
  if (!value) return null
  switch (value.type) {
    case 'FLAG': return t(`applications.eligibility.value.${value.flag ? 'yes' : 'no'}`)
    case 'NUMBER': return String(value.number)
    case 'MONEY': return t('ui.yuan', { amount: yuan(value.number ?? 0) })
    case 'TEXT': return textWords(finding.condition.factName, value.text ?? '', t)
    case 'DAY': return dateWords(`${value.day}T00:00:00+08:00`, locale)
    case 'DAYS': return t('applications.eligibility.value.ended', { days: (value.days ?? []).map((day) => dateWords(`${day}T00:00:00+08:00`, locale)).join('、') })
    case 'LIST': return (value.list ?? []).join('、') || t('applications.eligibility.value.none')
    case 'NEVER': return t('applications.eligibility.value.never')
    case 'ONGOING': return t('applications.eligibility.value.ongoing')
  }
}

function textWords(fact: string, text: string, t: Say): string {
  if (fact === 'organisation.state') return t(`applications.eligibility.value.state.${text}`)
  return fact === 'organisation.legal-form' ? t(`applications.eligibility.value.form.${text}`) : text
}
