import type { Recording } from './queries'

/** "陈敏、李强 王芳": names as people type them, one after the other; the same name counts once. */
export function helpersOf(typed: string, minutes: number): Recording['helpers'] {
  const names = typed.split(/[\s,，、;；]+/).map((name) => name.trim()).filter(Boolean)
  return [...new Set(names)].map((name) => ({ name, minutes }))
}

/** Minutes between two times of a day; 0 where the end is not after the beginning. */
export function minutesBetween(from: string, until: string): number {
  const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  const found = of(until) - of(from)
  return Number.isFinite(found) ? Math.max(0, found) : 0
}
