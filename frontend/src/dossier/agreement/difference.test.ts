import { expect, it } from 'vitest'
import { endOfDay, turnOf, type Plan } from './agreement'
import { differencesOf } from './difference'

const plan: Plan = {
  summary: '摘要', place: '社区', leader: '陈月琴', group: '老年人', startsOn: '2026-06-01', endsOn: '2027-01-31', approach: '思路', satisfaction: 90, ownFen: 0,
  steps: [{ from: '2026-06-01', to: '2026-06-30', work: '准备', place: '', result: '公布' }],
  targets: [{ what: '送餐', number: 1000, unit: '人次', proof: '签收' }],
  budget: [{ id: 'a', item: 'materials', what: '餐盒', quantity: 1, unitPriceFen: 100, grantFen: 100 }, { id: 'b', item: 'expert', what: '培训', quantity: 1, unitPriceFen: 50, grantFen: 50 }],
}

it('says nothing where nothing changed', () => {
  expect(differencesOf(plan, structuredClone(plan))).toEqual([])
})

it('names answers, targets and each budget line that changed, came or went', () => {
  const after: Plan = { ...plan, leader: '王小燕', targets: [{ ...plan.targets[0]!, number: 900 }], budget: [{ ...plan.budget[0]!, grantFen: 80 }, { ...plan.budget[0]!, id: 'c', what: '新项' }] }
  expect(differencesOf(plan, after).map((one) => [one.key, one.label, one.before, one.after])).toEqual([
    ['leader', undefined, '陈月琴', '王小燕'], ['targets', undefined, '送餐 1000 人次', '送餐 900 人次'],
    ['line', '餐盒', 100, 80], ['line', '培训', 50, null], ['line', '新项', null, 100],
  ])
})

it('counts a last day to its end in Beijing and knows whose turn it is', () => {
  expect(endOfDay('2026-12-31')).toBe('2026-12-31T16:00:00.000Z')
  expect(turnOf({ status: 'AWAITING_SIGNATURES', revisions: [] })).toBe('organisation')
  expect(turnOf({ status: 'SIGNED', revisions: [] })).toBe('bureau')
  expect(turnOf({ status: 'IN_FORCE', revisions: [] })).toBeUndefined()
})
