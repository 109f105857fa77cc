export const readers = ['APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY', 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'AUDITOR'] as const
/** An assessor reaches a report from the evaluation that rests on it. */
export const openers = [...readers, 'ASSESSOR'] as const
