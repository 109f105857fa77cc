import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, ifMatch, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'
import type { Answers } from '@/forms/schema'
import type { Tone } from '@/ui/tone'

export type Row = Schemas['ReportRow']
export type Report = Schemas['ReportView']
export type Status = Row['status']
export const statuses: readonly Status[] = ['PLANNED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED']
export const toneOf = (status: Status): Tone => (({ PLANNED: 'plain', DRAFT: 'info', SUBMITTED: 'wait', RETURNED: 'stop', ACCEPTED: 'ok', CANCELLED: 'plain' }) as const)[status]

const tag = (report: Report) => ifMatch(`"${report.version}"`)
const path = (report: Report) => ({ id: report.id })

export const useReports = (status: MaybeRefOrGetter<string | null>) =>
  usePages<Row>(computed(() => ['reports', 'list', toValue(status) ?? '']), (cursor) =>
    data(api.GET('/api/v1/reports', { params: { query: { status: (toValue(status) ?? undefined) as Status | undefined, cursor, limit: 30 } } })) as Promise<{ items: Row[]; nextCursor?: string | null }>)

export const useReport = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['reports', 'one', toValue(id)]),
  queryFn: () => data(api.GET('/api/v1/reports/{id}', { params: { path: { id: toValue(id) } } })) as Promise<Report>,
})

/** What is attached stays attached; `files` are those that come to it. */
export const write = (report: Report, content: Answers, files: readonly string[] = []) =>
  data(api.PUT('/api/v1/reports/{id}/content', { params: { path: path(report), header: tag(report) }, body: { content: content as Record<string, never>, documentIds: [...files] } })) as Promise<Report>
export const submit = (report: Report, key: string) =>
  data(api.POST('/api/v1/reports/{id}/submission', { params: { path: path(report), header: { ...tag(report), ...once(key) } } })) as Promise<Report>
export const accept = (report: Report) => data(api.POST('/api/v1/reports/{id}/acceptance', { params: { path: path(report), header: tag(report) } }))
export const sendBack = (report: Report, reason: string) => data(api.POST('/api/v1/reports/{id}/return', { params: { path: path(report), header: tag(report) }, body: { reason } }))
