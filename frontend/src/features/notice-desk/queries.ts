import { useQuery } from '@tanstack/vue-query'
import { api, data, ifMatch } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import { etagOf } from '@/drafts/conflictOf'

export type DeskNotice = Schemas['NoticeView']

export const useDeskNotices = () => usePages<Schemas['NoticeRow']>(['desk-notices'], (cursor) => data(api.GET('/api/v1/notices', { params: { query: { cursor, limit: 30 } } })))

export const useDeskNotice = (id: string) =>
  useQuery({ queryKey: ['desk-notices', 'one', id], queryFn: () => data<DeskNotice>(api.GET('/api/v1/notices/{id}', { params: { path: { id } } })) })

export const post = (notice: DeskNotice) =>
  data<DeskNotice>(api.POST('/api/v1/notices/{id}/posting', { params: { path: { id: notice.id }, header: ifMatch(etagOf(notice.version)) } }))

export const withdraw = (notice: DeskNotice, words: string) =>
  data<DeskNotice>(api.POST('/api/v1/notices/{id}/withdrawal', { params: { path: { id: notice.id }, header: ifMatch(etagOf(notice.version)) }, body: { words } }))
