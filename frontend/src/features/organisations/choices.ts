export const categories = ['SERVICE', 'SELF_GOVERNANCE', 'CULTURE_SPORTS', 'SAFETY', 'OTHER'] as const
export const statuses = ['NORMAL', 'AWAITING_CONFIRMATION', 'FILING_DRAFT', 'VILLAGE_OK', 'REFUSED'] as const
export const partyBuildings = ['OWN', 'JOINT', 'INSTRUCTOR', 'NONE'] as const
