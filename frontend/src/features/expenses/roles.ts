export const enterers = ['APPLICANT_OWNER', 'APPLICANT_EDITOR'] as const
export const lookers = ['PROGRAMME_OFFICER', 'OPERATOR', 'FINANCE_CLERK'] as const
export const readers = [...enterers, ...lookers, 'HOST_SIGNATORY', 'FINANCE_APPROVER', 'BUREAU_LEAD', 'AUDITOR'] as const
