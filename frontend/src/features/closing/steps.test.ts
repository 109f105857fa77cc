import { expect, it } from 'vitest'
import { missingOf, nowOf, openFen, stepsOf, type StepKey, type Who } from './steps'

const items = ['PROJECT_OVER', 'REPORTS_DECIDED', 'EXPENSES_DECIDED', 'NO_MONEY_ON_ITS_WAY', 'PARTS_DONE'] as const
const one = (unmet: readonly string[], more: { lastPart?: boolean; settled?: boolean; archiveId?: string } = {}) => ({
  checks: items.map((item) => ({ item, met: !unmet.includes(item), amountFen: unmet.includes(item) ? 430_769 : 0 })),
  lastPart: more.lastPart ?? true, restFen: 430_769,
  head: { status: more.settled ? ('SETTLED' as const) : ('OPEN' as const), archiveId: more.archiveId ?? null },
})

it.each<[string, ReturnType<typeof one>, StepKey | undefined, Who | undefined]>([
  ['a report is not decided', one(['REPORTS_DECIDED', 'PARTS_DONE']), 'REPORTS_DECIDED', 'OFFICE'],
  ['an expense is not looked at', one(['EXPENSES_DECIDED', 'PARTS_DONE']), 'EXPENSES_DECIDED', 'LOOKERS'],
  ['money is on its way', one(['NO_MONEY_ON_ITS_WAY', 'PARTS_DONE']), 'NO_MONEY_ON_ITS_WAY', 'CASHIER'],
  ['the last part is still to be paid', one(['PARTS_DONE']), 'PARTS_DONE', 'CLERK'],
  ['the last part may not be paid any more', one(['PARTS_DONE'], { lastPart: false }), 'PARTS_DONE', 'APPROVER'],
  ['everything is ready', one([]), 'SETTLE', 'APPROVER'],
  ['settled', one([], { settled: true }), 'ARCHIVE', 'OFFICER'],
  ['settled with a part given back', one(['PARTS_DONE'], { settled: true }), 'ARCHIVE', 'OFFICER'],
  ['in the archive', one([], { settled: true, archiveId: '1' }), undefined, undefined],
])('%s', (_what, settlement, key, who) => {
  const now = nowOf(stepsOf(settlement))
  expect([now?.key, now?.who]).toEqual([key, who])
})

it('has one step at a time', () => {
  const places = stepsOf(one(['REPORTS_DECIDED', 'PARTS_DONE'])).map((step) => step.place)
  expect(places).toEqual(['done', 'now', 'done', 'done', 'next', 'next', 'next'])
})

it('tells what stops the account from what may be given back with it', () => {
  const settlement = one(['NO_MONEY_ON_ITS_WAY', 'PARTS_DONE'])
  expect(missingOf(settlement)).toEqual(['NO_MONEY_ON_ITS_WAY'])
  expect(openFen(settlement)).toBe(430_769)
  expect(openFen(one([]))).toBe(0)
})
