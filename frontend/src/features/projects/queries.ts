import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { onVersion } from '@/dossier/agreement/agreement'
import type { Stage } from '@/lifecycle/stages'
import type { Tone } from '@/ui/tone'

export type Project = Schemas['ProjectView']
export type ProjectStatus = Project['status']
export type Change = Schemas['ChangeView']
export type ChangeItem = Schemas['ChangeItem']
export type Opening = Schemas['ChangeOpening']

export const projectKey = (id: string) => ['project', id]
export const useProject = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => projectKey(toValue(id))), queryFn: () => data<Project>(api.GET('/api/v1/projects/{id}', { params: { path: { id: toValue(id) } } })), refetchOnMount: 'always' })

export type ProjectFilter = 'ALL' | 'LATE' | ProjectStatus
export const pageOf = (filter: ProjectFilter) => (cursor: string | undefined) =>
  data<Schemas['PageProjectRow']>(api.GET('/api/v1/projects', { params: { query: { limit: 50, cursor, lateToStart: filter === 'LATE', status: filter === 'ALL' || filter === 'LATE' ? undefined : filter } } }))

export const useChanges = (projectId: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => [...projectKey(toValue(projectId)), 'changes']), queryFn: () => data<Schemas['PageChangeView']>(api.GET('/api/v1/change-requests', { params: { query: { projectId: toValue(projectId), limit: 100 } } })) })

export const useOpeningsOf = (projectId: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => [...projectKey(toValue(projectId)), 'openings']), queryFn: () => data<Schemas['ChangeOpeningsView']>(api.GET('/api/v1/change-requests/openings', { params: { query: { projectId: toValue(projectId) } } })), refetchOnMount: 'always' })

const rest = (one: { id: string; version: number }) => ({ path: { id: one.id }, header: onVersion(one.version) })
const command = (one: { id: string; version: number }, key: string) => ({ path: { id: one.id }, header: { ...onVersion(one.version), ...once(key) } })

export const reportStart = (one: Project, day: string) => data<Project>(api.POST('/api/v1/projects/{id}/start', { params: rest(one), body: { day } }))
export const noticeTermination = (one: Project, ground: Schemas['Ground'], words: string) => data<Project>(api.POST('/api/v1/projects/{id}/termination', { params: rest(one), body: { ground, words } }))
export const stateCase = (one: Project, words: string) => data<Project>(api.POST('/api/v1/projects/{id}/termination/statement', { params: rest(one), body: { words } }))
export const decideTermination = (one: Project, key: string, terminate: boolean, words: string) => data<Project>(api.POST('/api/v1/projects/{id}/termination/decision', { params: command(one, key), body: { terminate, words } }))
export const assess = (projectId: string, items: ChangeItem[], reason: string) => data<Schemas['ChangeAssessmentView']>(api.POST('/api/v1/change-requests/assessment', { body: { projectId, items, reason } }))
export const ask = (key: string, projectId: string, items: ChangeItem[], reason: string) => data<Change>(api.POST('/api/v1/change-requests', { params: { header: once(key) }, body: { projectId, items, reason } }))
export const opinion = (one: Change, from: string, words: string) => data<Change>(api.POST('/api/v1/change-requests/{id}/opinion', { params: rest(one), body: { from, words } }))
export const decideChange = (one: Change, key: string, accepted: boolean, words: string) => data<Change>(api.POST('/api/v1/change-requests/{id}/decision', { params: command(one, key), body: { accepted, words } }))
export const withdrawChange = (one: Change, words: string) => data<Change>(api.POST('/api/v1/change-requests/{id}/withdrawal', { params: rest(one), body: { words } }))

const standings: Record<ProjectStatus, { tone: Tone; stage: Stage; ended?: boolean }> = {
  CONTRACTED: { tone: 'info', stage: 'payments' }, ACTIVE: { tone: 'ok', stage: 'payments' }, MIDTERM_DUE: { tone: 'wait', stage: 'evaluation' },
  MIDTERM_PASSED: { tone: 'ok', stage: 'payments' }, RECTIFYING: { tone: 'wait', stage: 'evaluation' }, MIDTERM_FAILED: { tone: 'stop', stage: 'evaluation' },
  FINAL_DUE: { tone: 'wait', stage: 'evaluation' }, CLOSED: { tone: 'info', stage: 'closed' }, TERMINATED: { tone: 'stop', stage: 'payments', ended: true },
  SETTLED: { tone: 'ok', stage: 'closed' }, ARCHIVED: { tone: 'plain', stage: 'closed' },
}
export const standingOf = (status: ProjectStatus) => standings[status]
export const changeTone: Record<Change['status'], Tone> = { NOTED: 'ok', SUBMITTED: 'wait', APPROVED: 'ok', REFUSED: 'stop', WITHDRAWN: 'plain' }
