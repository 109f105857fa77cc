export interface Beginning { key: 'officer' | 'decider' | 'applicant' | 'newcomer' | 'reader' | 'staff'; ways: { key: string; to: string }[] }

const staff = ['REVIEWER', 'PANEL_CHAIR', 'ASSESSOR', 'OPERATOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR', 'DEPARTMENT_OFFICER', 'OBSERVER', 'ADMINISTRATOR']

/** Nobody waits: what a person of these roles may begin now. */
export function beginnings(has: (role: string) => boolean): Beginning {
  if (has('PROGRAMME_OFFICER') || has('BUREAU_LEAD')) return { key: 'officer', ways: [{ key: 'newCall', to: '/desk/calls/new' }, { key: 'register', to: '/organisations' }] }
  if (has('TOWNSHIP_OFFICER') || has('VILLAGE_CONFIRMER')) return { key: 'decider', ways: [{ key: 'register', to: '/organisations' }] }
  if (has('APPLICANT_OWNER') || has('APPLICANT_EDITOR')) return { key: 'applicant', ways: [{ key: 'calls', to: '/calls' }, { key: 'mine', to: '/organisations' }] }
  if (has('HOST_SIGNATORY')) return { key: 'reader', ways: [{ key: 'mine', to: '/organisations' }] }
  if (staff.some(has)) return { key: 'staff', ways: [{ key: 'calls', to: '/calls' }] }
  return { key: 'newcomer', ways: [{ key: 'add', to: '/organisations/new' }, { key: 'calls', to: '/calls' }] }
}
