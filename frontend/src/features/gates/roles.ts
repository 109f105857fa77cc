export const readers = ['PROGRAMME_OFFICER', 'BUREAU_LEAD', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'AUDITOR'] as const
export const answerReaders = [...readers, 'TOWNSHIP_OFFICER', 'OPERATOR', 'CASHIER', 'APPLICANT_OWNER', 'APPLICANT_EDITOR'] as const
