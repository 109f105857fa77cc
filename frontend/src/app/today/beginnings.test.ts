// @vitest-environment node
import { expect, it } from 'vitest'
import { beginnings } from './beginnings'

const one = (...roles: string[]) => beginnings((role) => roles.includes(role))

it.each([
  [['PROGRAMME_OFFICER'], 'officer', '/desk/calls/new'], [['TOWNSHIP_OFFICER'], 'decider', '/organisations'], [['APPLICANT_OWNER', 'HOST_SIGNATORY'], 'applicant', '/calls'],
  [['HOST_SIGNATORY'], 'reader', '/organisations'], [['REVIEWER'], 'staff', '/calls'], [[], 'newcomer', '/organisations/new'],
])('%j begins as %s', (roles, key, to) => {
  const next = one(...roles)
  expect([next.key, next.ways[0]!.to]).toEqual([key, to])
})
