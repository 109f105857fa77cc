import { expect, it } from 'vitest'
import { states, turnOf } from './turn'

it.each([
  [['FINANCE_CLERK'], 'DUE'], [['FINANCE_APPROVER'], 'REQUESTED'], [['CASHIER'], 'APPROVED'], [['AUDITOR'], 'DUE'], [['FINANCE_CLERK', 'CASHIER'], 'APPROVED'],
])('%s opens the desk at %s', (roles, status) => {
  expect(turnOf((role) => roles.includes(role))).toBe(status)
  expect(states).toContain(status)
})
