const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** As people type it: full-width letters, blanks and lower case are no mistakes. */
export function tidyCode(typed: string): string {
  const narrow = typed.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  return narrow.replace(/[\s-]/g, '').toUpperCase()
}

export type CodeFault = { key: 'length' | 'letter' | 'digit' | 'check' | 'inner'; length?: number; position?: number; letter?: string }

/** The check character behind the first seventeen (GB 32100-2015): weights are powers of 3, all modulo 31. */
export function checkCharacter(code: string): string {
  let sum = 0
  let weight = 1
  for (const letter of code.slice(0, 17)) {
    sum += letters.indexOf(letter) * weight
    weight = (weight * 3) % 31
  }
  return letters[(31 - (sum % 31)) % 31]!
}

/** The organisation code inside (GB 11714) counts letters from A = 10; 10 is written X and 11 as 0. */
function innerCheck(eight: string): string {
  const sum = innerWeights.reduce((total, weight, i) => total + weight * parseInt(eight[i]!, 36), 0)
  const check = 11 - (sum % 11)
  return check === 11 ? '0' : check === 10 ? 'X' : String(check)
}

/** What is wrong with a unified social credit code, the most telling thing first; null when it holds. */
export function codeFault(typed: string): CodeFault | null {
  const code = tidyCode(typed)
  if (code.length !== 18) return { key: 'length', length: code.length }
  for (let i = 0; i < 18; i++) {
    const letter = code[i]!
    if (!letters.includes(letter)) return { key: 'letter', position: i + 1, letter }
    if (i >= 2 && i < 8 && !/\d/.test(letter)) return { key: 'digit', position: i + 1, letter }
  }
  if (checkCharacter(code) !== code[17]) return { key: 'check' }
  return innerCheck(code.slice(8, 16)) === code[16] ? null : { key: 'inner' }
}
