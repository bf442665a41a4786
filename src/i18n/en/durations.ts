import type { Sentences } from '../sentences.ts'
import { digits, listing, percentage } from '../text.ts'
import { calendarDate, calendarTime, inUnits, type Unit } from '../time.ts'

const SHORT: Record<Unit, string> = { day: 'd', hour: 'h', minute: 'min', second: 's' }

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "1 December 2026", from `2026-12-01`. */
export function longDate(date: string): string {
  const { day, month, year } = calendarDate(date)
  return `${day} ${MONTHS[month]} ${year}`
}

function offset(seconds: number): string {
  const parts = inUnits(seconds).map(({ unit, count }) => `${count} ${SHORT[unit]}`)
  return `T+${parts.join(' ') || '0'}`
}

export const durations = {
  duration(seconds) {
    const parts = inUnits(seconds).map(({ unit, count }) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    return listing(parts, 'and', '') || '0 hours'
  },
  offset,
  clock(start, seconds) {
    if (start === undefined) return offset(seconds)
    const at = calendarTime(start, seconds)
    const year = at.year === calendarTime(start, 0).year ? '' : ` ${at.year}`
    return `${WEEKDAYS[at.weekday]?.slice(0, 3)} ${at.day} ${MONTHS[at.month]?.slice(0, 3)}${year} ${at.time}`
  },
  number: (value) => digits(value, ',', '.'),
  share: (level) => `${digits(percentage(level), ',', '.')}%`,
} satisfies Partial<Sentences>
