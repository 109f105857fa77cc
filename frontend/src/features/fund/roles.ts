export const readers = ['FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR', 'BUREAU_LEAD'] as const
