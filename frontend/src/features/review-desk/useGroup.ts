import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import { useRulesOf } from '@/dossier/queries'
import type { Round } from './queries'
import { useRankings } from './queries'

const never = ['DRAFT', 'RETURNED', 'INELIGIBLE', 'WITHDRAWN']

/**
 * The applications of a round by title, as far as the reader may see them: officers see what was submitted, the chair
 * of a panel the places of a ranking that is there already.
 */
export function useGroup(round: MaybeRefOrGetter<Round>) {
  const callId = computed(() => toValue(round).callId)
  const { data: call } = useRulesOf(callId)
  const { data: rankings } = useRankings(callId)
  const { data: submitted } = useQuery({
    queryKey: computed(() => ['review-desk', 'applications', callId.value]),
    queryFn: async () => (await data(api.GET('/api/v1/applications', { params: { query: { callId: callId.value, limit: 200 } } }))).items,
  })
  const tracks = computed(() => (call.value?.rules.tracks ?? []).filter((track) => track.rankingList === toValue(round).listKey).map((track) => track.key))
  return computed(() => {
    const titles = new Map<string, string>()
    for (const one of submitted.value ?? []) if (tracks.value.includes(one.trackKey) && !never.includes(one.status)) titles.set(one.id, `${one.title ?? ''} · ${one.organisationName}`)
    for (const list of rankings.value ?? []) if (list.listKey === toValue(round).listKey) for (const place of list.places) titles.set(place.applicationId, `${place.title} · ${place.organisationName}`)
    return titles
  })
}
