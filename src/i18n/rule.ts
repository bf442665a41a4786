/** A recurrence rule that is simple enough to say in words. */
export interface SimpleRule {
  every: 'day' | 'week' | 'month' | 'year'
  /** Days of the month; -1 is the last. */
  monthDays: number[]
  /** 0 is Sunday; `nth` of the month, -1 the last, `null` every one. */
  weekdays: { weekday: number; nth: number | null }[]
  /** 0 is January. */
  months: number[]
  /** `12:00`. */
  times: string[]
}

const EVERY = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYMONTHDAY', 'BYDAY', 'BYMONTH', 'BYHOUR', 'BYMINUTE'])

/** Takes a recurrence rule (RFC 5545) apart; `null` when it says more than a short phrase can. */
export function simpleRule(rule: string): SimpleRule | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const list = (key: string) => parts.get(key)?.split(',') ?? []
  const numbers = (key: string) => list(key).map(Number)
  const every = EVERY[parts.get('FREQ') as keyof typeof EVERY]
  const weekdays = list('BYDAY').map((day) => ({ weekday: DAYS.indexOf(day.slice(-2)), nth: day.length > 2 ? Number(day.slice(0, -2)) : null }))
  const [monthDays, months, minutes] = [numbers('BYMONTHDAY'), numbers('BYMONTH').map((month) => month - 1), numbers('BYMINUTE')]
  const values = [...monthDays, ...months, ...minutes, ...numbers('BYHOUR'), ...weekdays.flatMap(({ weekday, nth }) => [weekday, nth ?? 1])]

  const simple = every && [...parts.keys()].every((key) => KNOWN.has(key)) && (parts.get('INTERVAL') ?? '1') === '1'
    && values.every(Number.isInteger) && weekdays.every(({ weekday, nth }) => weekday >= 0 && (nth === null || nth === -1 || (nth > 0 && nth < 5)))
    && monthDays.every((day) => day === -1 || day > 0) && minutes.length < 2 && [weekdays, monthDays].some((days) => days.length === 0)
  const anchored = every === 'day' || (every === 'week' && weekdays.length > 0 && weekdays.every(({ nth }) => nth === null))
    || monthDays.length > 0 || (weekdays.length > 0 && weekdays.every(({ nth }) => nth !== null))
  if (!simple || !anchored || (every === 'year' && months.length === 0) || (every === 'day' && values.length > list('BYHOUR').length + minutes.length)
    || (every === 'week' && monthDays.length + months.length > 0)) return null

  const two = (value: number) => String(value).padStart(2, '0')
  const hours = parts.has('BYHOUR') ? numbers('BYHOUR') : [0]
  return { every, monthDays, weekdays, months, times: hours.map((hour) => `${two(hour)}:${two(minutes[0] ?? 0)}`) }
}
