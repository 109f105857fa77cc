// @vitest-environment node
import { expect, it } from 'vitest'
import { rightsOn } from './rights'
import { wayOf } from './status'

const group = { id: 'A', divisionPath: '/330604/330604002/330604002001/' }

it('gives a township officer the organisations of that township and no others', () => {
  expect(rightsOn([{ role: 'TOWNSHIP_OFFICER', divisionCode: '330604002' }], group).township).toBe(true)
  expect(rightsOn([{ role: 'TOWNSHIP_OFFICER', divisionCode: '330604' }], group).township).toBe(true)
  expect(rightsOn([{ role: 'TOWNSHIP_OFFICER', divisionCode: '33060400' }], group).township).toBe(false)
  expect(rightsOn([{ role: 'TOWNSHIP_OFFICER', divisionCode: '330604003' }], group).township).toBe(false)
})

it('knows an owner by the organisation, not by the role alone', () => {
  expect(rightsOn([{ role: 'APPLICANT_OWNER', organisationId: 'A' }], group)).toMatchObject({ owner: true, member: true, editor: false })
  expect(rightsOn([{ role: 'APPLICANT_OWNER', organisationId: 'B' }], group).member).toBe(false)
})

it('sends a filing to the village first and a registered body to the township at once', () => {
  expect(wayOf('FILED', 'FILING_DRAFT').map((s) => s.place)).toEqual(['done', 'now', 'next', 'next'])
  expect(wayOf('FILED', 'VILLAGE_OK').find((s) => s.place === 'now')?.key).toBe('township')
  expect(wayOf('REGISTERED', 'AWAITING_CONFIRMATION').find((s) => s.place === 'now')?.key).toBe('township')
  expect(wayOf('FILED', 'NORMAL').every((s) => s.place === 'done')).toBe(true)
})
