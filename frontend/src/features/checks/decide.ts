import { api, data, ifMatch, once } from '@/api/client'
import { etagOf } from '@/drafts/conflictOf'
import type { Outcome } from '@/dossier/sheet'

export interface Decision { outcome: Outcome; words: string }

export const decide = (id: string, version: number, key: string, body: Decision) =>
  data(api.POST('/api/v1/applications/{id}/checks', { params: { path: { id }, header: { ...ifMatch(etagOf(version)), ...once(key) } }, body }))
