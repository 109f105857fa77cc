// @vitest-environment node
import { expect, it } from 'vitest'
import { qr } from './qr'
import { correction } from './reedSolomon'

it('corrects as the standard shows for HELLO WORLD at level M', () => {
  expect(correction([32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17], 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
})

const uri = 'otpauth://totp/Yichuang:finance-approver?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Yichuang&digits=6'

it('grows with the text and refuses what does not fit', () => {
  expect([qr('A').length, qr('A'.repeat(15)).length, qr(uri).length]).toEqual([21, 25, 41])
  expect(() => qr('A'.repeat(214))).toThrow(RangeError)
})

it('shows three finders, timing, and twice the same format', () => {
  const grid = qr(uri)
  const size = grid.length
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
  const corner = (x: number, y: number) => Array.from({ length: 7 }, (_, i) => grid[y + i]!.slice(x, x + 7).map(Number).join(''))
  for (const [x, y] of [[0, 0], [size - 7, 0], [0, size - 7]] as const) expect(corner(x, y)).toEqual(finder)
  for (let i = 8; i < size - 8; i++) expect([grid[6]![i], grid[i]![6]]).toEqual([i % 2 === 0, i % 2 === 0])
  expect(formatAt(grid)).toBe(secondFormatAt(grid))
})

it.each([['short', '益创'], ['an address', uri], ['the longest', 'x'.repeat(213)], ['two kinds of blocks', 'y'.repeat(150)]])('reads back what was written: %s', (_what, text) => {
  expect(readBack(qr(text))).toBe(text)
})

const bit = (grid: boolean[][], x: number, y: number) => (grid[y]![x] ? 1 : 0)
function formatAt(grid: boolean[][]): number {
  const places = [[8, 0], [8, 1], [8, 2], [8, 3], [8, 4], [8, 5], [8, 7], [8, 8], [7, 8], [5, 8], [4, 8], [3, 8], [2, 8], [1, 8], [0, 8]] as const
  return places.reduce((sum, [x, y], i) => sum | (bit(grid, x, y) << i), 0)
}
function secondFormatAt(grid: boolean[][]): number {
  const size = grid.length
  let sum = 0
  for (let i = 0; i < 15; i++) sum |= (i < 8 ? bit(grid, size - 1 - i, 8) : bit(grid, 8, size - 15 + i)) << i
  return sum
}

/** A reader of its own, from the standard: format, mask, zigzag, blocks; level M only. */
function readBack(grid: boolean[][]): string {
  const size = grid.length
  const version = (size - 17) / 4
  const format = formatAt(grid) ^ 0x5412
  const [level, mask] = [format >> 13, (format >> 10) & 7]
  expect(level).toBe(0)
  const rules = [(i: number, j: number) => (i + j) % 2 === 0, (i: number) => i % 2 === 0, (_i: number, j: number) => j % 3 === 0, (i: number, j: number) => (i + j) % 3 === 0,
    (i: number, j: number) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0, (i: number, j: number) => ((i * j) % 2) + ((i * j) % 3) === 0,
    (i: number, j: number) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0, (i: number, j: number) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0]
  const aligned: Record<number, number[]> = { 1: [], 2: [6, 18], 6: [6, 34], 8: [6, 24, 42], 10: [6, 28, 50] }
  const near = aligned[version]!
  const onAlignment = (x: number, y: number) => near.some((cx) => near.some((cy) => {
    const finder = (cx === 6 && cy === 6) || (cx === 6 && cy === size - 7) || (cx === size - 7 && cy === 6)
    return !finder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
  }))
  const reserved = (x: number, y: number) => x === 6 || y === 6 || (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8) || onAlignment(x, y)
    || (version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6)))
  const bits: number[] = []
  let up = true
  for (let column = size - 1; column > 0; column -= 2) {
    if (column === 6) column--
    for (let n = 0; n < size; n++) {
      const y = up ? size - 1 - n : n
      for (const x of [column, column - 1]) if (!reserved(x, y)) bits.push(bit(grid, x, y) ^ (rules[mask]!(y, x) ? 1 : 0))
    }
    up = !up
  }
  const words = Array.from({ length: bits.length >> 3 }, (_, i) => parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2))
  const blocks: Record<number, number[]> = { 1: [16], 2: [28], 6: [27, 27, 27, 27], 8: [38, 38, 39, 39], 10: [43, 43, 43, 43, 44] }
  const lengths = blocks[version]!
  const rows: number[][] = lengths.map(() => [])
  let at = 0
  for (let i = 0; i < Math.max(...lengths); i++) lengths.forEach((length, b) => i < length && rows[b]!.push(words[at++]!))
  const data = rows.flat().map((word) => word.toString(2).padStart(8, '0')).join('')
  expect(data.slice(0, 4)).toBe('0100')
  const head = version < 10 ? 8 : 16
  const length = parseInt(data.slice(4, 4 + head), 2)
  const bytes = Array.from({ length }, (_, i) => parseInt(data.slice(4 + head + i * 8, 12 + head + i * 8), 2))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
