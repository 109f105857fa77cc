import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data, once } from '@/api/client'
import type { Schemas } from '@/api/types'
import { usePages } from '@/api/usePages'

export type Row = Schemas['StandingRow']
export type Standing = Schemas['StandingView']
export type Dimension = Schemas['DimensionView']
export type Indicator = Schemas['IndicatorView']
export type Month = Schemas['TrendPoint']
export type Snapshot = Schemas['SnapshotView']
export type Merit = Schemas['MeritView']
export type Category = Row['category']
export type Stage = Schemas['LifeStage']
export const stages: readonly Stage[] = ['ZOMBIE_CANDIDATE', 'DORMANT']
export type ConfirmYear = Schemas['ConfirmYear']
export type EnterMerit = Schemas['EnterMerit']
export const categories: readonly Category[] = ['SERVICE', 'SELF_GOVERNANCE', 'CULTURE_SPORTS', 'SAFETY', 'OTHER']
export const keyGroups = ['ELDERLY', 'CHILDREN', 'DISABLED', 'LOW_INCOME', 'LEFT_BEHIND'] as const
export const levels = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP'] as const

/** Which board: everything may be left out. */
export interface Board { township: string | null; category: string | null; urban: string | null; month?: string | null }
const urbanOf = (board: Board) => (board.urban === null ? undefined : board.urban === 'true')
const categoryOf = (board: Board) => (board.category ?? undefined) as Category | undefined
interface Rows { items: Row[]; nextCursor?: string | null }

export const useBoard = (board: MaybeRefOrGetter<Board>) => usePages<Row>(computed(() => ['standings', 'live', { ...toValue(board) }]), (cursor) => {
  const asked = toValue(board)
  return data(api.GET('/api/v1/standings', { params: { query: { division: asked.township ?? undefined, category: categoryOf(asked), urban: urbanOf(asked), cursor, limit: 30 } } })) as Promise<Rows>
})
export const usePublished = (board: MaybeRefOrGetter<Board>) => usePages<Row>(computed(() => ['standings', 'published', { ...toValue(board) }]), (cursor) => {
  const asked = toValue(board)
  return data(api.GET('/api/v1/public/standings', { params: { query: { month: asked.month ?? undefined, township: asked.township ?? undefined, category: categoryOf(asked), urban: urbanOf(asked), cursor, limit: 30 } } })) as Promise<Rows>
})
export const useMonths = () => useQuery({ queryKey: ['standings', 'months'], queryFn: () => data(api.GET('/api/v1/public/standing-snapshots')) as Promise<Snapshot[]> })
export const useStanding = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['standings', 'one', toValue(id)]),
  queryFn: () => data(api.GET('/api/v1/standings/{id}', { params: { path: { id: toValue(id) } } })) as Promise<Standing>,
})
export const useTrend = (id: MaybeRefOrGetter<string>) => useQuery({
  queryKey: computed(() => ['standings', 'trend', toValue(id)]),
  queryFn: () => data(api.GET('/api/v1/standings/{id}/snapshots', { params: { path: { id: toValue(id) } } })) as Promise<Month[]>,
})

/** Without a parent: the district. */
export const useDivisions = (parent: MaybeRefOrGetter<string | undefined>, enabled: MaybeRefOrGetter<boolean> = true) => useQuery({
  queryKey: computed(() => ['divisions', toValue(parent) ?? '']), enabled, staleTime: 3_600_000,
  queryFn: () => data<Schemas['DivisionView'][]>(api.GET('/api/v1/divisions', { params: { query: { parent: toValue(parent) } } })),
})

export const publish = (key: string, month: string) => data(api.POST('/api/v1/standing-snapshots', { params: { header: once(key) }, body: { month } })) as Promise<Snapshot>
export const confirmYear = (key: string, id: string, body: ConfirmYear) =>
  data(api.POST('/api/v1/standings/{id}/confirmations', { params: { path: { id }, header: once(key) }, body })) as Promise<Standing>
export const enterMerit = (key: string, id: string, body: EnterMerit) =>
  data(api.POST('/api/v1/standings/{id}/merits', { params: { path: { id }, header: once(key) }, body })) as Promise<Standing>
export const strikeMerit = (key: string, id: string, meritId: string, reason: string) =>
  data(api.POST('/api/v1/standings/{id}/merits/{meritId}/striking', { params: { path: { id, meritId }, header: once(key) }, body: { reason } })) as Promise<Standing>

export const useDormant = (stage: MaybeRefOrGetter<Stage | undefined>) => usePages<Schemas['DormancyRow']>(computed(() => ['dormancies', toValue(stage) ?? '']), (cursor) =>
  data(api.GET('/api/v1/dormancies', { params: { query: { stage: toValue(stage), limit: 50, cursor } } })))
