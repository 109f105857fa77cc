import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import { etagOf } from '@/drafts/conflictOf'
import type { Import, Outcome, Row } from './file'

export const useImports = () => usePages<Import>(['imports', 'list'], (cursor) => data<Schemas['PageImportView']>(api.GET('/api/v1/organisations/imports', { params: { query: { cursor, limit: 20 } } })))
export const useImport = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['imports', 'one', toValue(id)]),
  queryFn: () => data<Import>(api.GET('/api/v1/organisations/imports/{id}', { params: { path: { id: toValue(id) } } })),
})
export const useRows = (id: MaybeRefOrGetter<string>, outcome: MaybeRefOrGetter<Outcome>) => usePages<Row>(computed(() => ['imports', 'rows', toValue(id), toValue(outcome)]), (cursor) =>
  data<Schemas['PageImportRowView']>(api.GET('/api/v1/organisations/imports/{id}/rows', { params: { path: { id: toValue(id) }, query: { cursor, limit: 50, outcome: toValue(outcome) } } })))

/** The bytes as they are: the service tells CSV from XLSX, and one character set from another. */
export const preview = (file: Blob) => data<Import>(api.POST('/api/v1/organisations/imports', { body: file as unknown as string, bodySerializer: () => file, headers: { 'Content-Type': 'application/octet-stream' } }))
export const confirm = (one: Import, key: string) => data<Import>(api.POST('/api/v1/organisations/imports/{id}/confirmation', { params: { path: { id: one.id }, header: { ...ifMatch(etagOf(one.version)), ...once(key) } } }))
export const undo = (one: Import, key: string, reason: string) => data<Import>(api.POST('/api/v1/organisations/imports/{id}/reversal', { params: { path: { id: one.id }, header: { ...ifMatch(etagOf(one.version)), ...once(key) } }, body: { reason } }))
export const template = async (kind: Schemas['TemplateKind']): Promise<Blob> => (await data(api.GET('/api/v1/organisations/imports/template', { params: { query: { kind } }, parseAs: 'blob' }))) as unknown as Blob
