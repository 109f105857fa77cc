/** Every date is shown in the programme's own time zone, wherever the reader is. */
const zone = 'Asia/Shanghai'

export type DateStyle = 'date' | 'datetime' | 'deadline'

interface Parts { year: string; month: string; day: string; weekday: string; hour: string; minute: string }

function partsOf(at: Date, locale: string): Parts {
  const zh = locale.startsWith('zh')
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone, year: 'numeric', month: zh ? 'numeric' : 'short', day: 'numeric', weekday: 'short',
    hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  })
  const parts: Record<string, string> = {}
  for (const { type, value } of format.formatToParts(at)) parts[type] = value
  return parts as unknown as Parts
}

/** A deadline is the instant at which it is too late: midnight belongs to the day before, as 24:00. */
export function dateWords(iso: string, locale: string, style: DateStyle = 'date'): string {
  const at = new Date(iso)
  let time = partsOf(at, locale)
  let clock = `${time.hour}:${time.minute}`
  if (style === 'deadline' && clock === '00:00') {
    time = partsOf(new Date(at.getTime() - 1), locale)
    clock = '24:00'
  }
  const { year, month, day, weekday } = time
  const zh = locale.startsWith('zh')
  const date = zh ? `${year}年${month}月${day}日（${weekday}）` : `${weekday} ${day} ${month} ${year}`
  if (style === 'date') return date
  return zh ? date + clock : `${date}, ${clock}`
}

export function clockWords(at: Date): string {
  const { hour, minute } = partsOf(at, 'en-GB')
  return `${hour}:${minute}`
}

export type Remaining = { key: 'days' | 'hours' | 'minutes' | 'over'; count: number }

/** What is left until an instant, rounded down, in the largest unit that still says something. */
export function remaining(iso: string, now: Date): Remaining {
  const minutes = Math.floor((Date.parse(iso) - now.getTime()) / 60_000)
  if (minutes < 0) return { key: 'over', count: Math.ceil(-minutes / 1440) }
  if (minutes >= 48 * 60) return { key: 'days', count: Math.floor(minutes / 1440) }
  if (minutes >= 60) return { key: 'hours', count: Math.floor(minutes / 60) }
  return { key: 'minutes', count: minutes }
}
