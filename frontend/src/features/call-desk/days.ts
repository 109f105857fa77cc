/** A day on the calendar of the programme, whatever zone the reader sits in; deadlines are the first instant that is too late. */
const zone = '+08:00'
const offset = 8 * 3_600_000

const dayAt = (instant: number) => new Date(instant + offset).toISOString().slice(0, 10)

/** The day (yyyy-mm-dd) in which an instant lies. */
export const dayOf = (iso: string | null | undefined) => (iso ? dayAt(Date.parse(iso)) : '')

/** The last day before a deadline: midnight belongs to the day that ends with it. */
export const lastDayOf = (closesAt: string | null | undefined) => (closesAt ? dayAt(Date.parse(closesAt) - 1) : '')

/** A day's beginning; when the day is unchanged the former time of day stays. */
export function opening(day: string, former?: string | null): string | undefined {
  if (!day) return undefined
  return former && dayOf(former) === day ? former : `${day}T00:00:00${zone}`
}

/** 24:00 of a day, written as the start of the next. */
export function closing(lastDay: string): string | undefined {
  if (!lastDay) return undefined
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000)
  return `${next.toISOString().slice(0, 10)}T00:00:00${zone}`
}
