import type { Recording } from './queries'

export const services: readonly Recording['service'][] = ['ELDERLY', 'CHILDREN_YOUTH', 'DISABLED', 'LOW_INCOME', 'FAMILY', 'CULTURE_SPORTS', 'SAFETY', 'ENVIRONMENT', 'NEIGHBOURHOOD', 'OTHER']
export const governance = ['MEDIATION', 'CONSULTATION', 'SAFETY_PATROL', 'VOLUNTEER_SERVICE', 'MUTUAL_AID', 'EPIDEMIC_DISASTER', 'ENVIRONMENT'] as const
