// @vitest-environment node
import { expect, it } from 'vitest'
import { faultsOf, itemOf, nothing, type Kind } from './changeDraft'

it.each<[Kind, string[]]>([
  ['BUDGET_MOVE', ['fromLine', 'toLine', 'amountFen']], ['PERIOD', ['from', 'to']], ['STEP_DATES', ['from', 'to', 'index']], ['PLACE', ['text', 'divisionCode']],
  ['LEADER', ['text']], ['TARGET_GROUP', ['text']], ['TARGET', ['index', 'number']], ['HOST_OR_PAYEE', []],
])('%s asks for %j and for nothing else', (kind, fields) => {
  expect(Object.keys(faultsOf(kind, nothing()))).toEqual(fields)
})

it('the first step and the first target may be chosen', () => {
  expect(faultsOf('TARGET', { ...nothing(), index: '0', number: 5 })).toEqual({})
  expect(itemOf('TARGET', { ...nothing(), index: '0', number: 5 })).toMatchObject({ kind: 'TARGET', index: 0, number: 5, text: null, moves: null })
})

it('what was entered for another kind does not go along', () => {
  expect(itemOf('LEADER', { ...nothing(), text: ' 林小满 ', from: '2026-10-01', divisionCode: '330604002', fromLine: 'r1' }))
    .toMatchObject({ text: '林小满', from: null, divisionCode: null, moves: null })
})

it('a division is told by its number', () => {
  expect(faultsOf('PLACE', { ...nothing(), text: '文化礼堂', divisionCode: '百官' })).toEqual({ divisionCode: 'code' })
})
