import { useI18n } from 'vue-i18n'
import type { Schemas } from '@/api/types'
import type { Option } from '@/ui/form/options'

/** The record holds codes, so that it never changes with the language; here they get their words. What has none yet shows its code. */
export function useRecordWords() {
  const { t, te, tm } = useI18n()
  const word = (group: 'of' | 'did' | 'state', code: string) => (te(`admin.record.${group}.${code}`) ? t(`admin.record.${group}.${code}`) : code)
  const options = (group: 'of' | 'did'): Option[] => Object.keys(tm(`admin.record.${group}`) as object).map((value) => ({ value, label: word(group, value) }))
  const deed = (entry: Schemas['AuditView']) => {
    const kind = word('of', entry.subjectKind)
    return entry.to
      ? t('admin.record.moved', { kind, from: entry.from ? word('state', entry.from) : '—', to: word('state', entry.to) })
      : t('admin.record.deed', { kind, did: word('did', entry.action) })
  }
  const actor = (entry: Schemas['AuditView']) => (entry.accountId ? entry.actor : t(`admin.record.${entry.actor === 'public' ? 'nobody' : 'system'}`))
  return { actor, deed, options }
}
