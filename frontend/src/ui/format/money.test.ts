// @vitest-environment node
import { expect, it } from 'vitest'
import { fenOf, yuan } from './money'

it.each([
  [0, '0.00'], [5, '0.05'], [1500000, '15,000.00'], [123456789012, '1,234,567,890.12'], [-376000, '−3,760.00'],
])('writes %i fen as %s', (fen, text) => expect(yuan(fen)).toBe(text))

it.each([
  ['15,000.5', 1500050], ['１５０００', 1500000], ['0.29', 29], ['¥ 1 000.', 100000], ['19.99', 1999], ['1.005', null], ['-3', null], ['', null], ['abc', null],
])('reads %s as %s fen', (text, fen) => expect(fenOf(text)).toBe(fen))
