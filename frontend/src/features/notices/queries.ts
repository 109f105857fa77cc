import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type NoticeRow = Schemas['NoticeRow']
export type PublicNotice = Schemas['PublicNotice']
export type Line = Schemas['NoticeLineView']
export type Statement = Schemas['ObjectionStatement']

export const useNotices = () => usePages<NoticeRow>(['notices'], (cursor) => data(api.GET('/api/v1/public/notices', { params: { query: { cursor, limit: 30 } } })))

export const useNotice = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['notices', toValue(id)]),
  queryFn: () => data<PublicNotice>(api.GET('/api/v1/public/notices/{id}', { params: { path: { id: toValue(id) } } })),
})

export const object = (id: string, key: string, body: Schemas['FileObjection']) =>
  data<Schemas['ObjectionReceipt']>(api.POST('/api/v1/public/notices/{id}/objections', { params: { path: { id }, header: once(key) }, body }))

export const track = (receiptNo: string, secret: string) =>
  data<Schemas['TrackedObjection']>(api.GET('/api/v1/public/objections/{receiptNo}', { params: { path: { receiptNo }, header: { 'Objection-Secret': secret } } }))

/** A whole file, sent as it is; the same file again changes nothing. */
export const support = (receiptNo: string, secret: string, file: Blob) =>
  data<Schemas['TrackedObjection']>(api.POST('/api/v1/public/objections/{receiptNo}/evidence', {
    params: { path: { receiptNo }, header: { 'Objection-Secret': secret } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file as unknown as string,
    bodySerializer: (body) => body as unknown as Blob,
  }))

export const loadQuestions = () => data<Statement[]>(api.GET('/api/v1/objections/to-answer'))
export const useQuestions = () => useQuery({ queryKey: ['notices', 'questions'], queryFn: loadQuestions })

export const answer = (id: string, words: string) => data<Statement>(api.POST('/api/v1/objections/{id}/answer', { params: { path: { id } }, body: { words } }))
