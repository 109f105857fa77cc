export const deskRoles = ['PROGRAMME_OFFICER', 'BUREAU_LEAD', 'TOWNSHIP_OFFICER', 'AUDITOR'] as const
