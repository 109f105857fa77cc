import { useI18n } from 'vue-i18n'
import { yuan } from '@/ui/format/money'
import type { Days, Track } from './api'

/** Numbers of a rule book as people say them. */
export function useRuleWords() {
  const { t } = useI18n()
  const money = (fen: number) => t('ui.yuan', { amount: yuan(fen) })
  return {
    money,
    days: ({ count = 0, unit }: Days) => t(`calls.days.${unit}`, { count }, count),
    // Basis points: 1000 is ten in a hundred, and nothing is rounded.
    share: (bp: number) => `${bp / 100}%`,
    range: (track: Pick<Track, 'minimumFen' | 'maximumFen'>) => t('calls.range', { from: money(track.minimumFen), to: money(track.maximumFen) }),
  }
}
