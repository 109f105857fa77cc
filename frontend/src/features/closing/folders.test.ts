import { expect, it } from 'vitest'
import { foldersOf } from './folders'

const entry = (path: string, bytes = 10) => ({ path, bytes, sha256: 'a'.repeat(64) })

it('goes by the life of a grant, and leaves nothing out', () => {
  const folders = foldersOf([entry('money/books.json'), entry('zoo/one.json'), entry('call/call.json'), entry('money/settlement.json', 5), entry('loose.json')])
  expect(folders.map((one) => one.key)).toEqual(['call', 'money', '', 'zoo'])
  expect(folders.map((one) => one.entries.length)).toEqual([1, 2, 1, 1])
  expect(folders[1]!.bytes).toBe(15)
})
