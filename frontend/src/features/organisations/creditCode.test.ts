// @vitest-environment node
import { expect, it } from 'vitest'
import { checkCharacter, codeFault, tidyCode } from './creditCode'

const good = '52330604MJ8750000' // seventeen characters; the last two of the eighteen are computed below
const withCheck = (seventeen: string) => seventeen + checkCharacter(seventeen)
const inner = '5233060412345678'
const valid = withCheck(inner + '8')

it('accepts a code whose two checks hold, however it was typed', () => {
  expect(codeFault(valid)).toBeNull()
  expect(codeFault(` ${valid.slice(0, 8).toLowerCase()} ${valid.slice(8)} `)).toBeNull()
  expect(tidyCode('５２ab')).toBe('52AB')
})

it('says what is wrong, and where', () => {
  expect(codeFault('5233')).toEqual({ key: 'length', length: 4 })
  expect(codeFault(`O${valid.slice(1)}`)).toEqual({ key: 'letter', position: 1, letter: 'O' })
  expect(codeFault(withCheck(`52A${good.slice(3)}`))).toEqual({ key: 'digit', position: 3, letter: 'A' })
  expect(codeFault(withCheck(inner + '1'))).toEqual({ key: 'inner' })
})

it('notices every single wrong character', () => {
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  for (let i = 0; i < 18; i++) {
    for (const letter of letters) {
      if (letter !== valid[i]) expect(codeFault(valid.slice(0, i) + letter + valid.slice(i + 1))).not.toBeNull()
    }
  }
})
