const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A credit code that nobody holds, with both its checks right. */
export function freshCreditCode(): string {
  const eight = String(Date.now()).slice(-8)
  const inner = 11 - ([3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * Number(eight[i]), 0) % 11)
  const seventeen = `51330604${eight}${inner === 11 ? '0' : inner === 10 ? 'X' : inner}`
  let [sum, weight] = [0, 1]
  for (const letter of seventeen) {
    sum += letters.indexOf(letter) * weight
    weight = (weight * 3) % 31
  }
  return seventeen + letters[(31 - (sum % 31)) % 31]
}
