// @vitest-environment node
import { expect, it } from 'vitest'
import { tidyAccount } from './account'

it.each([['6222 0212 0800 1234', '6222021208001234'], ['１２３４５６７８', '12345678'], ['1234567', null], ['', null], ['6222x0212', null]])(
  '%j is %j', (typed, number) => expect(tidyAccount(typed)).toBe(number),
)
