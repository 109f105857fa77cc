import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { keyOfFinding, type Finding } from '@/dossier/facts'
import type { Outcome } from '@/dossier/sheet'
import { etagOf } from '@/drafts/conflictOf'

export interface Decision { outcome: Outcome; words: string; withoutOpinion: string | null; examined: Schemas['Examined'][]; recognised: boolean | null }

const at = (id: string, version: number, key: string) => ({ params: { path: { id }, header: { ...ifMatch(etagOf(version)), ...once(key) } } })

export const decide = (id: string, version: number, key: string, body: Decision) => data(api.POST('/api/v1/applications/{id}/checks', { ...at(id, version, key), body }))

export const reopen = (id: string, version: number, key: string, reason: string) => data(api.POST('/api/v1/applications/{id}/reopening', { ...at(id, version, key), body: { reason } }))

export const decideObjection = (id: string, objectionId: string, key: string, body: Schemas['DecideRefusalObjection']) =>
  data(api.POST('/api/v1/applications/{id}/objections/{objectionId}/decision', { params: { path: { id, objectionId }, header: once(key) }, body }))

/** What the officer wrote, condition by condition, as the service takes it. */
export const examinedOf = (findings: readonly Finding[], said: Record<string, string>): Schemas['Examined'][] =>
  findings.map((finding) => ({ ruleId: finding.condition.ruleId, party: finding.condition.party, words: (said[keyOfFinding(finding)] ?? '').trim() })).filter((one) => one.words !== '')

/** The conditions that still lack words, as faults of their fields. */
export const missingOf = (findings: readonly Finding[], said: Record<string, string>, message: string): Record<string, string> =>
  Object.fromEntries(findings.filter((finding) => !(said[keyOfFinding(finding)] ?? '').trim()).map((finding) => [keyOfFinding(finding), message]))
