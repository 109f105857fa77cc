/** The digits of a bank account number as typed in groups; null when it cannot be one. */
export function tidyAccount(typed: string): string | null {
  const digits = typed.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\s-]/g, '')
  return /^\d{8,32}$/.test(digits) ? digits : null
}
