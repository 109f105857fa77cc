import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { Round } from './queries'

/** The applications of a round by title, as the round tells them. */
export const useGroup = (round: MaybeRefOrGetter<Round>) =>
  computed(() => new Map(toValue(round).group.map((one) => [one.applicationId, `${one.title} · ${one.organisationName}`])))
