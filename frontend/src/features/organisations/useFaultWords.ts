import { useI18n } from 'vue-i18n'

/** Faults by field in words; fields without a fault fall away, the order stays. */
export function useFaultWords() {
  const { t } = useI18n()
  return (faults: Record<string, string | undefined>): Record<string, string> =>
    Object.fromEntries(Object.entries(faults).flatMap(([field, fault]) => (fault ? [[field, t(`organisations.fault.${fault}`)]] : [])))
}
