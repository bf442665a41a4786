import type { Sentences } from '../sentences.ts'
import { digits, listing, percentage } from '../text.ts'
import { calendarDate, calendarTime, inUnits, type Unit } from '../time.ts'

const WORDS: Record<Unit, [one: string, more: string]> = {
  day: ['dag', 'dagen'], hour: ['uur', 'uur'], minute: ['minuut', 'minuten'], second: ['seconde', 'seconden'],
}
const SHORT: Record<Unit, string> = { day: 'd', hour: 'u', minute: 'min', second: 's' }

export const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
export const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
const SHORT_MONTHS = MONTHS.map((month) => (month === 'maart' ? 'mrt' : month.slice(0, 3)))

/** "1 december 2026", from `2026-12-01`. */
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
    const parts = inUnits(seconds).map(({ unit, count }) => `${count} ${WORDS[unit][count === 1 ? 0 : 1]}`)
    return listing(parts, 'en', '') || '0 uur'
  },
  offset,
  clock(start, seconds) {
    if (start === undefined) return offset(seconds)
    const at = calendarTime(start, seconds)
    const year = at.year === calendarTime(start, 0).year ? '' : ` ${at.year}`
    return `${WEEKDAYS[at.weekday]?.slice(0, 2)} ${at.day} ${SHORT_MONTHS[at.month]}${year} ${at.time}`
  },
  number: (value) => digits(value, '.', ','),
  share: (level) => `${digits(percentage(level), '.', ',')}%`,
} satisfies Partial<Sentences>
