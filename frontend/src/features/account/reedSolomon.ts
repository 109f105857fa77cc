/** Product in the field of 256 elements that QR codes use. */
function times(a: number, b: number): number {
  let product = 0
  for (let i = 7; i >= 0; i--) product = ((product << 1) ^ ((product >>> 7) * 0x11d)) ^ (((b >>> i) & 1) * a)
  return product
}

/** Codewords that let a reader mend what is smudged. */
export function correction(data: readonly number[], count: number): number[] {
  const divisor = new Array<number>(count).fill(0)
  divisor[count - 1] = 1
  for (let i = 0, root = 1; i < count; i++, root = times(root, 2)) {
    for (let j = 0; j < count; j++) divisor[j] = times(divisor[j]!, root) ^ (divisor[j + 1] ?? 0)
  }
  const rest = new Array<number>(count).fill(0)
  for (const word of data) {
    const factor = word ^ rest.shift()!
    rest.push(0)
    divisor.forEach((part, i) => (rest[i]! ^= times(part, factor)))
  }
  return rest
}
