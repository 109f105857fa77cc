import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, data } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Line = Schemas['SheetLine']
export type Sheet = Schemas['SheetView']
export type Ground = Schemas['ConflictGround']

export const keyOf = (id: string) => ['score-sheet', id]
const lines = ['score-sheets']

/** All of the caller's sheets: a group has some dozens, and progress can only be told from all of them. */
export async function loadLines(): Promise<Line[]> {
  const all: Line[] = []
  let cursor: string | undefined
  do {
    const page: Schemas['PageSheetLine'] = await data(api.GET('/api/v1/score-sheets', { params: { query: { limit: 200, cursor } } }))
    all.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return all
}
export const useLines = () => useQuery({
  queryKey: lines, queryFn: loadLines, refetchOnMount: 'always',
  // A roadshow goes on while one looks: whoever presents next opens a sheet.
  refetchInterval: (query) => (query.state.data?.some((line) => line.roadshow && line.status === 'OPEN' && line.seat === 'CLEAR') ? 10_000 : false),
})

export const getSheet = (id: string) => data<Sheet>(api.GET('/api/v1/score-sheets/{id}', { params: { path: { id } } }))
export const useSheetOf = (id: MaybeRefOrGetter<string | undefined>) =>
  useQuery({ queryKey: computed(() => keyOf(toValue(id) ?? '')), queryFn: () => getSheet(toValue(id)!), enabled: () => Boolean(toValue(id)) })

/** What would be a conflict in this round, by the rule book it is judged by; readable before any sheet opens. */
export const useGrounds = (roundId: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['score-sheets', 'grounds', toValue(roundId)]), enabled: () => toValue(wanted),
    queryFn: () => data<Ground[]>(api.GET('/api/v1/conflicts/grounds', { params: { query: { roundId: toValue(roundId) } } })),
  })

/** The running order of a roadshow; asked again every few seconds, for the next one may be on the stage already. */
export const useAppearances = (roundId: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['score-sheets', 'appearances', toValue(roundId)]), enabled: () => toValue(wanted), refetchInterval: 10_000, refetchOnMount: 'always',
    queryFn: () => data<Schemas['AppearancesView']>(api.GET('/api/v1/assignments/{id}/appearances', { params: { path: { id: toValue(roundId) } } })),
  })

/** What the service answered is the newest there is; the list is asked when somebody looks at it, not with every save. */
export function useKeep() {
  const client = useQueryClient()
  return (sheet: Sheet) => void client.setQueryData(keyOf(sheet.id), sheet)
}

/** After declaring, everything that opens or closes with it is asked again. */
export function useForget() {
  const client = useQueryClient()
  return () => Promise.all([lines, ['score-sheet'], ['application'], ['today']].map((queryKey) => client.invalidateQueries({ queryKey })))
}
