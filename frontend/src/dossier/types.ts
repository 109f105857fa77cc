import type { Schemas } from '@/api/types'

export type Application = Schemas['ApplicationView']
export type Summary = Schemas['ApplicationSummary']
export type Status = Schemas['ApplicationStatus']
export type SectionView = Schemas['SectionView']
export type Fault = Schemas['SectionFault']
export type Call = Schemas['PublicCall']
export type Rules = Schemas['RuleBookContent']
export type Track = Schemas['Track']
export type Slot = Schemas['Slot']
export type Organisation = Schemas['OrganisationView']
