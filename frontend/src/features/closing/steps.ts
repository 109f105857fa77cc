import type { Settlement } from './queries'

export type StepKey = Settlement['checks'][number]['item'] | 'SETTLE' | 'ARCHIVE'
export type Who = 'BUREAU' | 'OFFICE' | 'LOOKERS' | 'CASHIER' | 'CLERK' | 'APPROVER' | 'OFFICER'
export interface Step { key: StepKey; place: 'done' | 'now' | 'next'; who: Who; amountFen: number }

type Given = Pick<Settlement, 'checks' | 'lastPart' | 'restFen'> & { head: Pick<Settlement['head'], 'status' | 'archiveId'> }

const turns: Record<Exclude<StepKey, 'PARTS_DONE'>, Who> = { PROJECT_OVER: 'BUREAU', REPORTS_DECIDED: 'OFFICE', EXPENSES_DECIDED: 'LOOKERS', NO_MONEY_ON_ITS_WAY: 'CASHIER', SETTLE: 'APPROVER', ARCHIVE: 'OFFICER' }

/** The way from the end of a project into the archive; the first step that is not done is the one somebody has to take now. */
export function stepsOf(one: Given): Step[] {
  const settled = one.head.status === 'SETTLED'
  // A part that the grade does not allow any more is not for the clerk to pay: the approver gives it back with the last account.
  const whoOf = (key: StepKey): Who => (key === 'PARTS_DONE' ? (one.lastPart ? 'CLERK' : 'APPROVER') : turns[key])
  const all: { key: StepKey; met: boolean; amountFen: number }[] = [
    ...one.checks.map((check) => ({ key: check.item, met: settled || check.met, amountFen: check.amountFen })),
    { key: 'SETTLE', met: settled, amountFen: one.restFen },
    { key: 'ARCHIVE', met: one.head.archiveId !== null, amountFen: 0 },
  ]
  const now = all.findIndex((step) => !step.met)
  return all.map(({ key, met, amountFen }, i) => ({ key, amountFen, who: whoOf(key), place: met ? 'done' : i === now ? 'now' : 'next' }))
}

export const nowOf = (steps: readonly Step[]) => steps.find((step) => step.place === 'now')

/** What stops the last account, but for parts still open: those may be given back with it. */
export const missingOf = (one: Given) => one.checks.filter((check) => !check.met && check.item !== 'PARTS_DONE').map((check) => check.item)
export const openFen = (one: Given) => one.checks.find((check) => check.item === 'PARTS_DONE' && !check.met)?.amountFen ?? 0
