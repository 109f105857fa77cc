export const writers = ['APPLICANT_OWNER', 'APPLICANT_EDITOR'] as const
export const verifiers = ['VILLAGE_CONFIRMER', 'TOWNSHIP_OFFICER'] as const
export const readers = [...writers, ...verifiers, 'HOST_SIGNATORY', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'AUDITOR'] as const
