import type { Grant } from '@/session/useSession'

/** What the screen offers to a person for one organisation. The service decides; this only spares dead ends. */
export interface Rights { owner: boolean; editor: boolean; signatory: boolean; village: boolean; township: boolean; bureau: boolean; member: boolean }

interface Home { id: string; divisionPath: string }

export function rightsOn(grants: readonly Grant[], organisation: Home): Rights {
  const own = (role: string) => grants.some((g) => g.role === role && g.organisationId === organisation.id)
  const reach = (role: string) => grants.some((g) => g.role === role && g.divisionCode && organisation.divisionPath.includes(`/${g.divisionCode}/`))
  const [owner, editor, signatory] = [own('APPLICANT_OWNER'), own('APPLICANT_EDITOR'), own('HOST_SIGNATORY')]
  return {
    owner, editor, signatory, member: owner || editor || signatory,
    village: reach('VILLAGE_CONFIRMER'), township: reach('TOWNSHIP_OFFICER'), bureau: reach('PROGRAMME_OFFICER'),
  }
}

/** Works with other people's organisations, so the register opens as a search and not as "mine". */
export const officerRoles = ['VILLAGE_CONFIRMER', 'TOWNSHIP_OFFICER', 'PROGRAMME_OFFICER', 'BUREAU_LEAD', 'OPERATOR', 'FINANCE_CLERK', 'FINANCE_APPROVER', 'CASHIER', 'AUDITOR', 'DEPARTMENT_OFFICER', 'OBSERVER', 'ADMINISTRATOR'] as const
