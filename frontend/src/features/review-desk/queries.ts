import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type Round = Schemas['ReviewRoundView']
export type Seat = Schemas['PanelSeatView']
export type Reviewer = Schemas['ReviewerView']
export type Ranking = Schemas['RankingView']
export type Place = Schemas['RankingPlaceView']
export type SheetOnFile = Schemas['SheetOnFile']
export type Appearances = Schemas['AppearancesView']
export type Turn = Schemas['AppearanceTurn']
type Id = MaybeRefOrGetter<string>

export const keyOf = (id: string) => ['review-round', id]
export const rankingKey = (id: string) => ['ranking', id]
const path = (id: Id) => ({ params: { path: { id: toValue(id) } } })

/** All rounds of the region: a call has one for each list and stage, so there are some dozens in a year. */
export async function loadRounds(): Promise<Round[]> {
  const all: Round[] = []
  let cursor: string | undefined
  do {
    const page: Schemas['PageRoundView'] = await data(api.GET('/api/v1/assignments', { params: { query: { limit: 100, cursor } } }))
    all.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return all
}
export const useRounds = () => useQuery({ queryKey: ['review-rounds'], queryFn: loadRounds, refetchOnMount: 'always' })

export const useRound = (id: Id) =>
  useQuery({ queryKey: computed(() => keyOf(toValue(id))), queryFn: () => data<Round>(api.GET('/api/v1/assignments/{id}', path(id))), refetchOnMount: 'always' })

export const useProposal = (id: Id, wanted: MaybeRefOrGetter<boolean> = true) =>
  useQuery({ queryKey: computed(() => [...keyOf(toValue(id)), 'proposal']), enabled: () => toValue(wanted), queryFn: () => data(api.GET('/api/v1/assignments/{id}/proposal', path(id))) })

export const appearancesKey = (id: string) => [...keyOf(id), 'appearances']
export const useAppearances = (id: Id) =>
  useQuery({ queryKey: computed(() => appearancesKey(toValue(id))), refetchInterval: 10_000, queryFn: () => data<Appearances>(api.GET('/api/v1/assignments/{id}/appearances', path(id))) })

export const remindersKey = (id: string) => [...keyOf(id), 'reminders']
export const useReminders = (id: Id) => useQuery({ queryKey: computed(() => remindersKey(toValue(id))), queryFn: () => data(api.GET('/api/v1/assignments/{id}/reminders', path(id))) })

export const shortlistKey = (id: string) => [...keyOf(id), 'shortlist']
export const useShortlist = (id: Id) =>
  useQuery({ queryKey: computed(() => shortlistKey(toValue(id))), retry: false, queryFn: () => data<Schemas['ShortlistView']>(api.GET('/api/v1/assignments/{id}/shortlist', path(id))) })

export const useConflicts = (id: Id) =>
  useQuery({ queryKey: computed(() => [...keyOf(toValue(id)), 'conflicts']), queryFn: () => data(api.GET('/api/v1/conflicts', { params: { query: { roundId: toValue(id) } } })) })

export const useClosedCalls = (wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: ['review-desk', 'calls'], enabled: () => toValue(wanted),
    queryFn: async () => (await data(api.GET('/api/v1/calls', { params: { query: { limit: 100 } } }))).items.filter((call) => call.status === 'CLOSED'),
  })

export const useReviewers = () => usePages<Reviewer>(['reviewers'], (cursor) => data(api.GET('/api/v1/reviewers', { params: { query: { limit: 50, cursor } } })))

export const useRankings = (callId: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['rankings', toValue(callId)]), enabled: () => Boolean(toValue(callId)),
    queryFn: () => data<Ranking[]>(api.GET('/api/v1/rankings', { params: { query: { callId: toValue(callId)! } } })),
  })

export const useRanking = (id: Id) => useQuery({ queryKey: computed(() => rankingKey(toValue(id))), queryFn: () => data<Ranking>(api.GET('/api/v1/rankings/{id}', path(id))) })

export const useSheets = (id: Id, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: computed(() => [...rankingKey(toValue(id)), 'sheets']), enabled: () => toValue(wanted), queryFn: () => data<SheetOnFile[]>(api.GET('/api/v1/rankings/{id}/sheets', path(id))) })

export const useOrganisationsNamed = (name: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['review-desk', 'organisations', toValue(name)]), enabled: () => toValue(name).length > 1,
    queryFn: async () => (await data(api.GET('/api/v1/organisations', { params: { query: { q: toValue(name), limit: 20 } } }))).items,
  })
