export const handlers = ['PROGRAMME_OFFICER', 'BUREAU_LEAD'] as const
export const readers = [...handlers, 'AUDITOR'] as const
