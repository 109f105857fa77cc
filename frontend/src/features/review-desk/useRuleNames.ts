import { computed, type MaybeRefOrGetter } from 'vue'
import { useRulesOf } from '@/dossier/queries'
import { useWords } from '@/forms/useWords'

/** How the rule book of a call calls its lists, stages, criteria and grounds; where it cannot be read, their keys. */
export function useRuleNames(callId: MaybeRefOrGetter<string | undefined>) {
  const words = useWords()
  const { data: call } = useRulesOf(callId)
  const rules = computed(() => call.value?.rules)
  const lists = computed(() => {
    const names = new Map<string, string[]>()
    for (const track of rules.value?.tracks ?? []) names.set(track.rankingList, [...(names.get(track.rankingList) ?? []), words(track.title)])
    return [...names].map(([key, titles]) => ({ key, title: titles.join(' · ') }))
  })
  const stages = computed(() => (rules.value?.review.stages ?? []).map((stage) => ({ key: stage.key, title: words(stage.title), kind: stage.kind, apart: stage.kind === 'PANEL_SELECTION' && stage.shortlistPer === 'TOWNSHIP', seats: (stage.seats ?? []).map((seat) => ({ key: seat.key, title: words(seat.title), minimum: seat.minimum, share: seat.share ?? null })) })))
  const criteria = computed(() => new Map((rules.value?.review.rubrics ?? []).flatMap((rubric) => rubric.criteria).map((one) => [one.key, words(one.title)])))
  const grounds = computed(() => (rules.value?.review.conflictGrounds ?? []).map((ground) => ({ key: ground.key, title: words(ground.text) })))
  const named = (all: readonly { key: string; title: string }[], key: string) => all.find((one) => one.key === key)?.title ?? key
  const seats = (key: string) => stages.value.find((one) => one.key === key)?.seats ?? []
  return {
    seats, seat: (stage: string, kind: string) => named(seats(stage), kind), stageAt: (key: string) => stages.value.find((one) => one.key === key),
    isLast: (key: string) => stages.value.findIndex((one) => one.key === key) === stages.value.length - 1,
    title: computed(() => call.value?.title), lists, stages, grounds,
    list: (key: string) => named(lists.value, key), stage: (key: string) => named(stages.value, key),
    criterion: (key: string) => criteria.value.get(key) ?? key, ground: (key: string) => named(grounds.value, key),
  }
}
