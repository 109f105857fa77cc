import { useQueries, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import { usePages } from '@/api/usePages'
import { getApplication, keyOf } from '@/dossier/queries'
import { useSession } from '@/session/useSession'
import type { Application, Status } from './types'

export { useApplication, useRulesOf } from '@/dossier/queries'

/** Several at once, for lists whose rows say more than their summary. */
export const useEach = (ids: MaybeRefOrGetter<readonly string[]>) =>
  useQueries({ queries: computed(() => toValue(ids).map((id) => ({ queryKey: keyOf(id), queryFn: () => getApplication(id) }))) })

export const useApplications = (status: MaybeRefOrGetter<Status | undefined>) =>
  usePages(computed(() => ['applications', toValue(status)]), (cursor) =>
    data(api.GET('/api/v1/applications', { params: { query: { limit: 20, cursor, status: toValue(status) } } })))

export const useDraftsFor = (callId: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['applications', 'of', toValue(callId)]),
    queryFn: () => data(api.GET('/api/v1/applications', { params: { query: { limit: 50, callId: toValue(callId) } } })),
    enabled: () => toValue(wanted) && toValue(callId) !== '',
  })

export const useRevisions = (id: string) =>
  usePages(['application', id, 'revisions'], (cursor) => data(api.GET('/api/v1/applications/{id}/revisions', { params: { path: { id }, query: { limit: 50, cursor } } })))

/** Asked of those who applied only; before the announcement it is empty. */
export const useResult = (id: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => [...keyOf(toValue(id)), 'result']), enabled: () => toValue(wanted), retry: false,
    queryFn: () => data(api.GET('/api/v1/applications/{id}/review-result', { params: { path: { id: toValue(id) } } })),
  })

/** The organisations this person writes applications for. */
export function useOwnOrganisations() {
  const session = useSession()
  const ids = computed(() => [...new Set((session.me?.roles ?? []).filter((g) => g.organisationId && g.role.startsWith('APPLICANT_')).map((g) => g.organisationId!))])
  const all = useQueries({
    queries: computed(() => ids.value.map((id) => ({ queryKey: ['organisation', id], queryFn: () => data(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })) }))),
  })
  return {
    organisations: computed(() => all.value.flatMap((one) => (one.data ? [one.data] : []))),
    pending: computed(() => all.value.some((one) => one.isPending)),
    error: computed(() => all.value.find((one) => one.error)?.error ?? null),
  }
}

/** What a command answered is the newest there is; lists are asked again. */
export function useKeep() {
  const client = useQueryClient()
  return (application: Application) => {
    client.setQueryData(keyOf(application.id), application)
    void client.invalidateQueries({ queryKey: ['applications'] })
  }
}
