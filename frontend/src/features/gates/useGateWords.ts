import { useI18n } from 'vue-i18n'

/** Gates and things have names of their own in the rules; what has no words here yet is shown as it is called. */
export function useGateWords() {
  const { t, te } = useI18n()
  const either = (key: string, name: string) => (te(key) ? t(key) : name)
  return { gateWords: (gate: string) => either(`gates.gate.${gate}`, gate), kindWords: (kind: string) => either(`gates.thing.${kind}`, kind) }
}
