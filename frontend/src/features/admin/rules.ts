import type { Schemas } from '@/api/types'
import type { Tone } from '@/ui/tone'

export type Account = Schemas['AccountDetail']
export type Grant = Schemas['GrantView']
export type Command = 'sign-out' | 'second-factor-reset' | 'start-password' | 'lock' | 'unlock' | 'closure'

export const ofOrganisations = ['APPLICANT_OWNER', 'APPLICANT_EDITOR', 'HOST_SIGNATORY'] as const
export const ofDivisions = ['VILLAGE_CONFIRMER', 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'REVIEWER', 'PANEL_CHAIR', 'ASSESSOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR', 'DEPARTMENT_OFFICER', 'OBSERVER', 'ADMINISTRATOR'] as const
export const isOfOrganisation = (role: string) => (ofOrganisations as readonly string[]).includes(role)

export const tone: Record<Schemas['AccountStatus'], Tone> = { ACTIVE: 'ok', LOCKED: 'wait', CLOSED: 'plain' }

export type GrantState = 'future' | 'now' | 'past'
export function stateOf(grant: Pick<Grant, 'validFrom' | 'validUntil' | 'endedAt'>, now: Date): GrantState {
  const at = now.getTime()
  if (grant.endedAt || (grant.validUntil && Date.parse(grant.validUntil) <= at)) return 'past'
  return grant.validFrom && Date.parse(grant.validFrom) > at ? 'future' : 'now'
}

/** What may be done to an account; never to one's own. */
export function commandsFor(account: Pick<Account, 'id' | 'nextSteps' | 'status' | 'secondFactor' | 'lockedUntil'>, me: string | undefined): Command[] {
  if (account.id === me || account.status === 'CLOSED') return []
  const may = (status: Schemas['AccountStatus']) => account.nextSteps.includes(status)
  return [
    'sign-out', ...(account.secondFactor ? (['second-factor-reset'] as const) : []), 'start-password',
    ...(may('LOCKED') ? (['lock'] as const) : []), ...(may('ACTIVE') || account.lockedUntil ? (['unlock'] as const) : []), ...(may('CLOSED') ? (['closure'] as const) : []),
  ]
}
export const needsReason = (command: Command) => command === 'lock' || command === 'closure'

export interface GrantDraft { role: string | null; divisionCode: string | null; organisationId: string | null; from: string; until: string }
export function grantFaults(draft: GrantDraft): Partial<Record<keyof GrantDraft, string>> {
  const faults: ReturnType<typeof grantFaults> = {}
  if (!draft.role) return { role: 'role' }
  if (isOfOrganisation(draft.role) ? !draft.organisationId : !draft.divisionCode) faults[isOfOrganisation(draft.role) ? 'organisationId' : 'divisionCode'] = 'where'
  if (draft.from && draft.until && draft.until < draft.from) faults.until = 'order'
  return faults
}
/** Only the place that fits the role goes out. */
export const grantBody = (draft: GrantDraft): Schemas['NewGrant'] => ({
  role: draft.role!, divisionCode: isOfOrganisation(draft.role!) ? null : draft.divisionCode, organisationId: isOfOrganisation(draft.role!) ? draft.organisationId : null,
  from: draft.from || null, until: draft.until || null,
})
