export const officers = ['VILLAGE_CONFIRMER', 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'AUDITOR', 'DEPARTMENT_OFFICER', 'OBSERVER'] as const
/** Who sees which organisations sleep. */
export const wardens = ['VILLAGE_CONFIRMER', 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'AUDITOR'] as const
export const readers = ['APPLICANT_OWNER', 'APPLICANT_EDITOR', ...officers] as const
export const clerks = ['TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER'] as const
export const publishers = ['PROGRAMME_OFFICER', 'BUREAU_LEAD'] as const
