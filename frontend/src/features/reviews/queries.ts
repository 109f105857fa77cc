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
export const useLines = () => useQuery({ queryKey: lines, queryFn: loadLines, refetchOnMount: 'always' })

export const getSheet = (id: string) => data<Sheet>(api.GET('/api/v1/score-sheets/{id}', { params: { path: { id } } }))
export const useSheetOf = (id: MaybeRefOrGetter<string | undefined>) =>
  useQuery({ queryKey: computed(() => keyOf(toValue(id) ?? '')), queryFn: () => getSheet(toValue(id)!), enabled: () => Boolean(toValue(id)) })

/**
 * What would be a conflict, before any sheet opens: the grounds of the calls that are being judged. The same ground in
 * several rule books is one choice; the service checks it against the round's own book.
 */
export const useGroundsOfClosedCalls = (wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: ['score-sheets', 'grounds'], enabled: () => toValue(wanted),
    queryFn: async (): Promise<Ground[]> => {
      const page = await data(api.GET('/api/v1/public/calls', { params: { query: { limit: 100 } } }))
      const calls = await Promise.all(page.items.filter((call) => call.status === 'CLOSED').map((call) => data(api.GET('/api/v1/public/calls/{id}', { params: { path: { id: call.id } } }))))
      return [...new Map(calls.flatMap((call) => call.rules.review.conflictGrounds).map((ground) => [ground.key, ground])).values()]
    },
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
