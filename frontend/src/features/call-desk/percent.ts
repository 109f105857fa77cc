import { fenOf } from '@/ui/format/money'

/** 1250 basis points as 12.5, without trailing zeros. */
export function percent(bp: number): string {
  const rest = String(bp % 100).padStart(2, '0').replace(/0+$/, '')
  return `${Math.trunc(bp / 100)}${rest && `.${rest}`}`
}

/** Hundredths of a percent are read exactly as hundredths of a yuan are. */
export const basisPointsOf = (typed: string): number | null => fenOf(typed.replace(/[%％]/g, ''))
