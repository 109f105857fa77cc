import { expect, test } from 'vitest'
import { toExamine, groupOf, type Answer, type Finding } from '@/dossier/facts'
import { examinedOf, missingOf } from './decide'

const finding = (ruleId: string, outcome: string, effect: string) => ({ outcome, condition: { ruleId, party: 'host', effect } }) as unknown as Finding
const refund = finding('open-refund', 'UNKNOWN', 'BLOCKS')
const dormant = finding('dormant-plan', 'UNKNOWN', 'EXAMINE')
const listed = finding('abnormal-list', 'NOT_MET', 'BLOCKS')

test('only what refuses and nobody could tell asks for words', () => {
  const answer = { findings: [refund, dormant, listed, finding('age', 'MET', 'BLOCKS')] } as unknown as Answer
  expect(toExamine(answer)).toEqual([refund])
})

test('what is not met but does not refuse is for the officers', () => {
  expect([listed, refund, finding('x', 'NOT_MET', 'EXAMINE'), finding('y', 'WAIVED', 'BLOCKS')].map(groupOf)).toEqual(['NOT_MET', 'UNKNOWN', 'UNKNOWN', 'MET'])
})

test('blank words are missing and never sent', () => {
  expect(missingOf([refund], { 'open-refund/host': ' ' }, 'say why')).toEqual({ 'open-refund/host': 'say why' })
  expect(examinedOf([refund], { 'open-refund/host': ' ' })).toEqual([])
  expect(examinedOf([refund], { 'open-refund/host': ' read ' })).toEqual([{ ruleId: 'open-refund', party: 'host', words: 'read' }])
})
