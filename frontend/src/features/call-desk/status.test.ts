// @vitest-environment node
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/types'
import { stepsOf } from './status'
import { placeFor } from './places'

const call = (status: string, nextSteps: string[]) => ({ status, nextSteps }) as unknown as Schemas['CallView']

it('leaves stopping a published call to the lead, and dropping a draft to both', () => {
  expect(stepsOf(call('OPEN', ['CLOSED', 'SUSPENDED', 'CANCELLED']), false)).toEqual(['correct'])
  expect(stepsOf(call('OPEN', ['CLOSED', 'SUSPENDED', 'CANCELLED']), true)).toEqual(['correct', 'suspend', 'cancel'])
  expect(stepsOf(call('DRAFT', ['PUBLISHED', 'CANCELLED']), false)).toEqual(['cancel'])
  expect(stepsOf(call('SUSPENDED', ['PUBLISHED', 'OPEN', 'CLOSED', 'CANCELLED']), true)).toEqual(['resume', 'cancel'])
  expect(stepsOf(call('ARCHIVED', []), true)).toEqual([])
})

it('leads every finding to the place where it is mended', () => {
  expect(placeFor('C', '/closesAt')).toEqual({ path: '/desk/calls/C/plan', hash: '#field-closesAt' })
  expect(placeFor('C', '/contact')).toEqual({ path: '/desk/calls/C/plan', hash: '#field-contact.name' })
  expect(placeFor('C', '/ruleBook')).toEqual({ path: '/desk/calls/C/rules' })
  expect(placeFor('C', '/ruleBook/sources')).toEqual({ path: '/desk/calls/C/rules', hash: '#part-sources' })
  expect(placeFor('C', '/ruleBook/tracks/0/maximumFen')).toEqual({ path: '/desk/calls/C/rules/text', query: { at: '/tracks/0/maximumFen' } })
})
