import type { Tone } from '@/ui/tone'
import type { Ranking } from './queries'

export const rankingTone: Record<Ranking['status'], Tone> = { AWAITING_DRAW: 'wait', CLOSED: 'ok', SUPERSEDED: 'plain' }

/** An exact fraction (`247/3`) as people read it, half up. It is only shown; places follow the exact one. */
export function shownOf(fraction: string, digits = 2): string {
  const [above, below] = fraction.split('/')
  const n = BigInt(above!)
  const d = BigInt(below ?? '1')
  const size = n < BigInt(0) ? -n : n
  const two = BigInt(2)
  const scaled = (size * two * BigInt(10 ** digits) + d) / (two * d)
  const text = scaled.toString().padStart(digits + 1, '0')
  const sign = n < BigInt(0) && scaled !== BigInt(0) ? '-' : ''
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** What decided between equals: the step of the chain and, for a criterion, which. */
export function tieOf(decidedBy: string | null): { step: string; criterion?: string } | null {
  if (!decidedBy) return null
  const [step, criterion] = decidedBy.split(':')
  return { step: step!, criterion }
}

/** The newest version of each list; the service names the newest first. */
export function newestOf(rankings: readonly Ranking[]): Ranking[] {
  const byList = new Map<string, Ranking>()
  for (const one of rankings) if ((byList.get(one.listKey)?.number ?? 0) < one.number) byList.set(one.listKey, one)
  return [...byList.values()]
}

/** Places that several share still: among those who passed the draw has to decide. */
export function sharedPlaces(places: readonly { place: number; passed: boolean }[]): number[] {
  const passed = places.filter((one) => one.passed).map((one) => one.place)
  return [...new Set(passed.filter((place, i) => passed.indexOf(place) !== i))]
}
