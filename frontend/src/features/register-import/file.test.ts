// @vitest-environment node
import { expect, it } from 'vitest'
import { brings, fileFault, firstLook, largest, sentBp, type Import } from './file'

it.each([
  [null, 'missing'], [{ name: '名册.csv', size: 10 }, null], [{ name: '名册.XLSX', size: largest }, null], [{ name: '名册.xlsx', size: largest + 1 }, 'large'],
  [{ name: '名册.xls', size: 10 }, 'kind'], [{ name: '名册.csv', size: 0 }, 'empty'],
])('%j: %s', (file, fault) => expect(fileFault(file)).toBe(fault))

const one = { fresh: 3, changed: 2, unchanged: 5, faulty: 1 } as Import
it('brings in what is new and what changes, and shows the faults first', () => {
  expect(brings(one)).toBe(5)
  expect([firstLook(one), firstLook({ ...one, faulty: 0 }), firstLook({ ...one, faulty: 0, fresh: 0 }), firstLook({ ...one, faulty: 0, fresh: 0, changed: 0 })]).toEqual(['FAULTY', 'NEW', 'CHANGED', 'UNCHANGED'])
})
it('counts what was sent', () => expect([sentBp(0, 10), sentBp(5, 10), sentBp(10, 10), sentBp(1, 0)]).toEqual([0, 5000, 10_000, 0]))
