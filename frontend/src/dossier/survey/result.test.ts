import { expect, it } from 'vitest'
import { dayOf, linkOf, meanWords, resultOf } from './result'

it.each([['23/5', '4.60'], ['4', '4.00'], ['14/3', '4.67'], ['9/2', '4.50']])('%s is %s', (fraction, words) => expect(meanWords(fraction)).toBe(words))

const survey = (open: boolean, answers: number, mean: string | null) => ({ open, satisfaction: { answers, minimum: 10, mean } })
it.each([
  ['nobody yet', survey(true, 0, null), { enough: false, mean: null, tooFew: false, bp: 0 }],
  ['half of them', survey(true, 5, null), { enough: false, mean: null, tooFew: false, bp: 5000 }],
  ['over with too few', survey(false, 9, null), { enough: false, mean: null, tooFew: true, bp: 9000 }],
  ['enough', survey(true, 14, '23/5'), { enough: true, mean: '4.60', tooFew: false, bp: 10_000 }],
] as const)('%s', (_what, one, said) => expect(resultOf(one)).toEqual(said))

it('makes a link that can be passed on', () => expect(linkOf('0H5N8QZ3K7RWT', 'https://yc.example')).toBe('https://yc.example/survey/0H5N8QZ3K7RWT'))
it('knows the day in the programme’s own time zone', () => expect(dayOf(new Date('2026-05-08T17:00:00Z'))).toBe('2026-05-09'))
