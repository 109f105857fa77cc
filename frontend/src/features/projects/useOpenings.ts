import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useOpeningsOf, type ChangeItem, type Opening } from './queries'

export type Why = NonNullable<Opening['why']> | 'ONCE'
export interface ClosedKind { kind: ChangeItem['kind']; why: Why; number: number | null }
type Kept = readonly Pick<ChangeItem, 'kind' | 'index'>[]

/** What cannot be put into the request: closed by the service's table, or in it already. */
export function closedOf(all: readonly Opening[], kept: Kept): ClosedKind[] {
  return all.flatMap<ClosedKind>((one) => {
    if (one.why) return [{ kind: one.kind, why: one.why, number: one.waitingNumber ?? null }]
    return one.once && kept.some((item) => item.kind === one.kind) ? [{ kind: one.kind, why: 'ONCE', number: null }] : []
  })
}

/** Steps or targets that another request or this one changes already. */
export function takenOf(all: readonly Opening[], kept: Kept, kind: ChangeItem['kind']): number[] {
  const here = kept.flatMap((item) => (item.kind === kind && item.index != null ? [item.index] : []))
  return [...(all.find((one) => one.kind === kind)?.waitingIndexes ?? []), ...here]
}

export function useOpenings(projectId: MaybeRefOrGetter<string>, kept: MaybeRefOrGetter<Kept>) {
  const { data, isPending, error, refetch } = useOpeningsOf(projectId)
  const all = computed(() => data.value?.openings ?? [])
  const closed = computed(() => closedOf(all.value, toValue(kept)))
  const open = computed(() => all.value.map((one) => one.kind).filter((kind) => !closed.value.some((one) => one.kind === kind)))
  const taken = (kind: ChangeItem['kind']) => takenOf(all.value, toValue(kept), kind)
  return { open, closed, taken, isPending, error, refetch }
}
