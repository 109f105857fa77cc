export interface Beginning { key: 'officer' | 'decider' | 'applicant' | 'newcomer' | 'reader'; ways: { key: string; to: string }[] }

/** Nobody waits: what a person of these roles may begin now. */
export function beginnings(has: (role: string) => boolean): Beginning {
  if (has('PROGRAMME_OFFICER') || has('BUREAU_LEAD')) return { key: 'officer', ways: [{ key: 'newCall', to: '/desk/calls/new' }, { key: 'register', to: '/organisations' }] }
  if (has('TOWNSHIP_OFFICER') || has('VILLAGE_CONFIRMER')) return { key: 'decider', ways: [{ key: 'register', to: '/organisations' }] }
  if (has('APPLICANT_OWNER') || has('APPLICANT_EDITOR')) return { key: 'applicant', ways: [{ key: 'calls', to: '/calls' }, { key: 'mine', to: '/organisations' }] }
  if (has('HOST_SIGNATORY')) return { key: 'reader', ways: [{ key: 'mine', to: '/organisations' }] }
  return { key: 'newcomer', ways: [{ key: 'add', to: '/organisations/new' }, { key: 'calls', to: '/calls' }] }
}
