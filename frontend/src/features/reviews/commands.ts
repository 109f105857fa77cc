import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Sheet } from './queries'

export const declare = (roundId: string, conflicts: Schemas['DeclaredConflict'][]) =>
  data<Schemas['OwnSeat']>(api.POST('/api/v1/conflicts', { body: { roundId, conflicts } }))

export const saveSheet = (id: string, etag: string, body: Schemas['WriteSheet']) =>
  data<Sheet>(api.PUT('/api/v1/score-sheets/{id}', { params: { path: { id }, header: ifMatch(etag) }, body }))

export const submitSheet = (id: string, etag: string, key: string) =>
  data<Sheet>(api.POST('/api/v1/score-sheets/{id}/submission', { params: { path: { id }, header: { ...ifMatch(etag), ...once(key) } } }))
