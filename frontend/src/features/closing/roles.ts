/** Who may read settlements: the offices, and the organisation itself. */
export const readers = ['PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'AUDITOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY']
export const refundReaders = [...readers, 'CASHIER']
export const archivists = ['PROGRAMME_OFFICER', 'BUREAU_LEAD', 'AUDITOR']
