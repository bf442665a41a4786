/** Days of the week as RFC 5545 writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]
const WORKDAYS = WEEKDAYS.slice(0, 5)

/** The patterns that can be built from choices. */
export const PATTERNS = ['daily', 'weekly', 'monthday', 'workday', 'weekday'] as const
export type Pattern = (typeof PATTERNS)[number]

/** Which of a month: the first to the fourth, or the last (-1). */
export const PLACES = [1, 2, 3, 4, -1] as const

/** What happens to a day of the month in a weekend: nothing, or the working day before or after it counts. */
export const SHIFTS = ['none', 'before', 'after'] as const
export type Shift = (typeof SHIFTS)[number]

/** A recurrence rule as people think of it. What a pattern does not use has no meaning. */
export interface Rule {
  pattern: Pattern
  /** For `weekly`: on which days. */
  days: readonly Weekday[]
  /** For `monthday`: 1 to 31, or -1 for the last. */
  day: number
  shift: Shift
  /** For `workday` and `weekday`: the how-manieth of the month. */
  place: number
  /** For `weekday`. */
  weekday: Weekday
  /** 1 to 12; empty for all. */
  months: readonly number[]
  hour: number
  minute: number
}

export const NEW_RULE: Rule = { pattern: 'monthday', days: ['MO'], day: 25, shift: 'none', place: 1, weekday: 'MO', months: [], hour: 12, minute: 0 }

/** The days of the month of which the last (or first) working day is the one that counts. */
function shiftedDays(day: number, shift: Shift): number[] {
  return shift === 'before' ? [day - 2, day - 1, day] : [day, day + 1, day + 2]
}

/** Whether the weekend rule can be written for this day: the three days must lie in every month. */
export const canShift = (day: number, shift: Shift): boolean => shift === 'none' || (shift === 'before' ? day >= 3 : day >= 1 && day <= 26)

/** The rule as text (RFC 5545). */
export function writeRule(rule: Rule): string {
  const { pattern, days, day, place, weekday, months, hour, minute } = rule
  const shift = canShift(day, rule.shift) ? rule.shift : 'none'
  const on: Record<Pattern, string[]> = {
    daily: ['FREQ=DAILY'],
    weekly: ['FREQ=WEEKLY', `BYDAY=${WEEKDAYS.filter((one) => days.includes(one)).join(',')}`],
    monthday: shift === 'none' ? ['FREQ=MONTHLY', `BYMONTHDAY=${day}`]
      : ['FREQ=MONTHLY', `BYMONTHDAY=${shiftedDays(day, shift).join(',')}`, `BYDAY=${WORKDAYS.join(',')}`, `BYSETPOS=${shift === 'before' ? -1 : 1}`],
    workday: ['FREQ=MONTHLY', `BYDAY=${WORKDAYS.join(',')}`, `BYSETPOS=${place}`],
    weekday: ['FREQ=MONTHLY', `BYDAY=${place}${weekday}`],
  }
  const [frequency, ...rest] = on[pattern]
  return [frequency, ...(months.length ? [`BYMONTH=${[...months].sort((a, b) => a - b).join(',')}`] : []), ...rest, `BYHOUR=${hour}`, ...(minute ? [`BYMINUTE=${minute}`] : [])].join(';')
}

/** The rule in a text; `null` when the choices cannot say it, though it may be a good rule. */
export function readRule(text: string): Rule | null {
  const parts = new Map(text.replace(/^RRULE:/i, '').split(';').filter(Boolean).map((part) => part.toUpperCase().split('=', 2) as [string, string]))
  const numbers = (key: string) => (parts.get(key) ?? '').split(',').filter(Boolean).map(Number)
  const [months, hours, minutes, monthdays, places] = ['BYMONTH', 'BYHOUR', 'BYMINUTE', 'BYMONTHDAY', 'BYSETPOS'].map(numbers) as [number[], number[], number[], number[], number[]]
  const byday = (parts.get('BYDAY') ?? '').split(',').filter(Boolean)
  const known = ['FREQ', 'BYMONTH', 'BYHOUR', 'BYMINUTE', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS']
  if ([...parts.keys()].some((key) => !known.includes(key)) || hours.length > 1 || minutes.length > 1 || places.length > 1) return null
  const frequency = parts.get('FREQ') === 'YEARLY' && months.length ? 'MONTHLY' : parts.get('FREQ')
  const base = { ...NEW_RULE, months, hour: hours[0] ?? 0, minute: minutes[0] ?? 0 }
  const found = patternOf(frequency, byday, monthdays, places[0])
  const rule = found && { ...base, ...found }
  // The surest way to know that nothing is lost: written again, it says the same.
  return rule && sameRule(writeRule(rule), [...parts].map((part) => part.join('=')).join(';')) ? rule : null
}

function patternOf(frequency: string | undefined, byday: readonly string[], monthdays: readonly number[], place: number | undefined): Partial<Rule> | null {
  const workdays = byday.join() === WORKDAYS.join()
  if (frequency === 'DAILY') return { pattern: 'daily' }
  if (frequency === 'WEEKLY') return { pattern: 'weekly', days: byday as Weekday[] }
  if (frequency !== 'MONTHLY') return null
  if (monthdays.length === 1) return { pattern: 'monthday', day: monthdays[0] as number }
  if (monthdays.length === 3 && workdays) return place === -1 ? { pattern: 'monthday', day: Math.max(...monthdays), shift: 'before' } : { pattern: 'monthday', day: Math.min(...monthdays), shift: 'after' }
  if (workdays && place !== undefined) return { pattern: 'workday', place }
  const [, count, weekday] = /^(-?\d)([A-Z]{2})$/.exec(byday.length === 1 ? byday[0] as string : '') ?? []
  return weekday ? { pattern: 'weekday', place: Number(count), weekday: weekday as Weekday } : null
}

/** Whether two texts hold the same parts; without an hour it is midnight, and a year with months goes by the month. */
function sameRule(one: string, other: string): boolean {
  const parts = (text: string) => text.split(';').filter((part) => !['BYHOUR=0', 'BYMINUTE=0'].includes(part))
    .map((part) => (part === 'FREQ=YEARLY' ? 'FREQ=MONTHLY' : part.startsWith('BYDAY=') || part.startsWith('BYMONTH') ? part.replace(/=.*/, (list) => `=${list.slice(1).split(',').sort().join(',')}`) : part)).sort().join(';')
  return parts(one) === parts(other)
}
