import { useI18n } from 'vue-i18n'
import { yuan } from '@/ui/format/money'

/** An amount inside a sentence. */
export function useMoney() {
  const { t } = useI18n()
  return (fen: number | null | undefined) => (fen === null || fen === undefined ? '' : t('ui.yuan', { amount: yuan(fen) }))
}
