import { correction } from './reedSolomon'

/** Codewords of versions 1 to 10 at level M: data codewords, correction codewords a block, blocks of the short and of the long kind. */
const sizes = [[16, 10, 1, 0], [28, 16, 1, 0], [44, 26, 1, 0], [64, 18, 2, 0], [86, 24, 2, 0], [108, 16, 4, 0], [124, 18, 4, 0], [154, 22, 2, 2], [182, 22, 3, 2], [216, 26, 4, 1]] as const
/** Centres of the alignment patterns. */
const centres = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]] as const

type Grid = (boolean | undefined)[][]

/** Text as a QR code (bytes, level M): rows of dark and light. Enough for an authenticator's address, 213 bytes at most. */
export function qr(text: string): boolean[][] {
  const bytes = Array.from(new TextEncoder().encode(text))
  const version = sizes.findIndex(([data], i) => bytes.length + (i < 9 ? 2 : 3) <= data) + 1
  if (version === 0) throw new RangeError('too long for a QR code of this size')
  const words = interleaved(codewords(bytes, version), version)
  const masks = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => drawn(words, version, mask))
  return masks.reduce((best, one) => (penalty(one) < penalty(best) ? one : best))
}

function codewords(bytes: readonly number[], version: number): number[] {
  const bits: number[] = []
  const push = (value: number, length: number) => { for (let i = length - 1; i >= 0; i--) bits.push((value >>> i) & 1) }
  const room = sizes[version - 1]![0] * 8
  push(4, 4)
  push(bytes.length, version < 10 ? 8 : 16)
  bytes.forEach((byte) => push(byte, 8))
  push(0, Math.min(4, room - bits.length))
  push(0, (8 - (bits.length % 8)) % 8)
  const words: number[] = []
  for (let i = 0; i < bits.length; i += 8) words.push(parseInt(bits.slice(i, i + 8).join(''), 2))
  for (let fill = 0xec; words.length * 8 < room; fill ^= 0xec ^ 0x11) words.push(fill)
  return words
}

function interleaved(data: readonly number[], version: number): number[] {
  const [, ecc, short, long] = sizes[version - 1]!
  const least = Math.floor(data.length / (short + long))
  let at = 0
  const blocks = Array.from({ length: short + long }, (_, i) => data.slice(at, (at += least + (i < short ? 0 : 1))))
  const checks = blocks.map((block) => correction(block, ecc))
  const mix = (rows: readonly (readonly number[])[], most: number) => Array.from({ length: most }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat()
  return [...mix(blocks, least + 1), ...mix(checks, ecc)]
}

const masked = [
  (x: number, y: number) => (x + y) % 2, (_x: number, y: number) => y % 2, (x: number) => x % 3, (x: number, y: number) => (x + y) % 3,
  (x: number, y: number) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3),
  (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2,
]

function drawn(words: readonly number[], version: number, mask: number): boolean[][] {
  const grid = frame(version, mask)
  const size = grid.length
  const fixed = grid.map((row) => row.map((cell) => cell !== undefined))
  let bit = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
        if (fixed[y]![x]) continue
        const dark = (((words[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1
        bit++
        grid[y]![x] = dark !== (masked[mask]!(x, y) === 0)
      }
    }
  }
  return grid as boolean[][]
}

/** Everything that is not data: finders, timing, alignment, format and version. */
function frame(version: number, mask: number): Grid {
  const size = version * 4 + 17
  const grid: Grid = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined))
  const set = (x: number, y: number, dark: boolean) => { if (grid[y] && x >= 0 && x < size) grid[y]![x] = dark }
  for (let i = 0; i < size; i++) { set(6, i, i % 2 === 0); set(i, 6, i % 2 === 0) }
  const square = (cx: number, cy: number, reach: number, dark: (ring: number) => boolean) => {
    for (let y = -reach; y <= reach; y++) for (let x = -reach; x <= reach; x++) set(cx + x, cy + y, dark(Math.max(Math.abs(x), Math.abs(y))))
  }
  for (const [cx, cy] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) square(cx, cy, 4, (ring) => ring !== 2 && ring !== 4)
  const at = centres[version - 1]!
  const last = at.length - 1
  at.forEach((cx, i) => at.forEach((cy, j) => {
    const onFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)
    if (!onFinder) square(cx, cy, 2, (ring) => ring !== 1)
  }))
  writeFormat(set, size, mask)
  if (version >= 7) writeVersion(set, size, version)
  return grid
}

function writeFormat(set: (x: number, y: number, dark: boolean) => void, size: number, mask: number) {
  let rest = mask
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  const bits = ((mask << 10) | rest) ^ 0x5412
  const dark = (i: number) => ((bits >>> i) & 1) === 1
  for (let i = 0; i <= 5; i++) set(8, i, dark(i))
  set(8, 7, dark(6)); set(8, 8, dark(7)); set(7, 8, dark(8))
  for (let i = 9; i < 15; i++) set(14 - i, 8, dark(i))
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, dark(i))
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, dark(i))
  set(8, size - 8, true)
}

function writeVersion(set: (x: number, y: number, dark: boolean) => void, size: number, version: number) {
  let rest = version
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let i = 0; i < 18; i++) {
    const [a, b, dark] = [size - 11 + (i % 3), Math.floor(i / 3), ((bits >>> i) & 1) === 1]
    set(a, b, dark)
    set(b, a, dark)
  }
}

/** How hard a mask is to read: long runs and blocks of one colour, and an uneven share of dark. */
function penalty(grid: readonly (readonly boolean[])[]): number {
  const size = grid.length
  const lines = [...grid, ...grid.map((_, x) => grid.map((row) => row[x]!))]
  let sum = 0
  for (const line of lines) {
    const text = line.map(Number).join('')
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2
    for (let i = 0; i + 11 <= size; i++) if (/^(10111010000|00001011101)$/.test(text.slice(i, i + 11))) sum += 40
  }
  for (let y = 1; y < size; y++) for (let x = 1; x < size; x++) if (grid[y]![x] === grid[y]![x - 1] && grid[y]![x] === grid[y - 1]![x] && grid[y]![x] === grid[y - 1]![x - 1]) sum += 3
  const dark = grid.flat().filter(Boolean).length
  return sum + Math.floor(Math.abs(dark * 20 - size * size * 10) / (size * size)) * 10
}
