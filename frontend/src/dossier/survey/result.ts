import type { Schemas } from '@/api/types'

type Given = Pick<Schemas['SurveyView'], 'open'> & { satisfaction: Pick<Schemas['Satisfaction'], 'answers' | 'minimum' | 'mean'> }

/** An exact fraction as people read it: two decimals, rounded half up. */
export function meanWords(fraction: string): string {
  const [over, under = '1'] = fraction.split('/')
  return (Math.round((Number(over) * 100) / Number(under)) / 100).toFixed(2)
}

/** What can be said of a survey now; `tooFew` only once no further answer can come. */
export function resultOf({ open, satisfaction: { answers, minimum, mean } }: Given) {
  return { enough: answers >= minimum && answers > 0, mean: mean === null ? null : meanWords(mean), tooFew: !open && mean === null, bp: minimum > 0 ? Math.min(10_000, Math.floor((answers * 10_000) / minimum)) : 10_000 }
}

/** Where anybody answers; plain text that can be passed on. */
export const linkOf = (code: string, origin: string) => `${origin}/survey/${code}`

/** The day that the business clock shows, as the service writes days. */
export const dayOf = (now: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
