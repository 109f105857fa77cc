import { api, data, ifMatch, once } from '@/api/client'
import { conflictOf, etagOf } from '@/drafts/conflictOf'
import type { Reading, Sections } from '@/drafts/types'
import type { Application } from './types'

type Begin = { callId: string; trackKey: string; organisationId: string }
export const begin = (body: Begin) => data(api.POST('/api/v1/applications', { body }))

/** A draft as the draft store knows it: a section nobody opened yet is empty, not absent. */
export const readingOf = (application: Application): Reading => ({
  sections: Object.fromEntries(application.sections.map((section) => [section.key, section.content ?? {}])),
  etag: etagOf(application.version),
})

export async function save(id: string, sections: Sections, etag: string): Promise<Application> {
  const params = { path: { id }, header: ifMatch(etag) }
  return data(api.PATCH('/api/v1/applications/{id}/sections', { params, body: { sections } })).catch((thrown: unknown) => {
    throw conflictOf(thrown)
  })
}

export const submit = (id: string, version: number, key: string) =>
  data(api.POST('/api/v1/applications/{id}/submission', { params: { path: { id }, header: { ...ifMatch(etagOf(version)), ...once(key) } } }))

export const withdraw = (id: string, reason: string) => data(api.POST('/api/v1/applications/{id}/withdrawal', { params: { path: { id } }, body: { reason } }))

/** Back from those who confirm, to be changed. */
export const takeBack = (id: string, version: number, reason: string) =>
  data(api.POST('/api/v1/applications/{id}/confirmation-refusal', { params: { path: { id }, header: ifMatch(etagOf(version)) }, body: { reason } }))

export const object = (id: string, key: string, words: string) =>
  data(api.POST('/api/v1/applications/{id}/objections', { params: { path: { id }, header: once(key) }, body: { words } }))
