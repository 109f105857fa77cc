/** Money is whole fen everywhere; yuan exist only as text, so no float is ever made of them. */
export function yuan(fen: number): string {
  const whole = Math.abs(Math.trunc(fen))
  const cents = String(whole % 100).padStart(2, '0')
  const units = String((whole - (whole % 100)) / 100).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '−' : ''}${units}.${cents}`
}

const fullWidth = /[０-９．，]/g
const narrow = (c: string) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)

/** Fen from what a person types ("15,000.5", "１５０００"); null when it is not an amount. */
export function fenOf(text: string): number | null {
  const clean = text.replace(fullWidth, narrow).replace(/[,\s¥￥元]/g, '')
  const match = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(clean)
  if (!match) return null
  return Number(match[1] + (match[2] ?? '').padEnd(2, '0'))
}
