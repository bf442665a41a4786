import * as published from 'rrule'

// The library is an ES module for bundlers and a CommonJS one for Node, where its names are under `default`.
const RRule = published.RRule ?? (Reflect.get(published, 'default') as typeof published).RRule
type Options = Partial<published.Options>

const DAY = 86_400_000
/** A rule that does not fall within this time never does, as far as a plan is concerned. */
const FORTY_YEARS = 40 * 366 * DAY

/** Milliseconds of a local time without zone, as if it were UTC: differences are then local clock differences. */
const asUtc = (local: string): number => Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`)

/** Local date and time `YYYY-MM-DDTHH:MM:SS`, a number of seconds after another. */
export const localAfter = (start: string, seconds: number): string =>
  new Date(asUtc(start) + seconds * 1000).toISOString().slice(0, 19)

/** The range of the numbers in the parts of a rule (RFC 5545, 3.3.10); 0 is out of range where counting is from either end. */
const RANGES: readonly [keyof Options, number, number][] = [
  ['interval', 1, 1e6], ['count', 1, 1e6], ['byhour', 0, 23], ['byminute', 0, 59], ['bysecond', 0, 59], ['bymonth', 1, 12],
  ['bymonthday', -31, 31], ['byyearday', -366, 366], ['byweekno', -53, 53], ['bysetpos', -366, 366],
]

function outOfRange(options: Options): string | null {
  for (const [part, from, to] of RANGES) {
    const values = [options[part] ?? []].flat() as number[]
    if (values.some((value) => !(value >= from && value <= to) || (from < 0 && value === 0))) return `${part.toUpperCase()}=${values.join(',')}`
  }
  return null
}

/** Whether some day of the months it names is in the rule: the library would look for 30 February until the year 9999. */
function possible({ bymonth, bymonthday }: Options): boolean {
  const days = [bymonthday ?? []].flat()
  const months = [bymonth ?? []].flat()
  const longest = (month: number) => new Date(Date.UTC(2024, month, 0)).getUTCDate()
  return days.length === 0 || months.length === 0 || months.some((month) => days.some((day) => Math.abs(day) <= longest(month)))
}

/** Walks the occurrences of a rule from midnight of a day on, until `visit` says stop or `end` (milliseconds) is reached. */
function walk(options: Options, midnight: number, end: number, visit: (time: number) => boolean): void {
  new RRule({ dtstart: new Date(midnight), ...options }).between(new Date(midnight), new Date(end), true, (date) => visit(date.getTime()))
}

/** Why a recurrence rule cannot be used, or `null` when it can (RFC 5545). */
export function ruleFault(rule: string): string | null {
  try {
    const options = RRule.parseString(rule)
    if (options.freq === undefined || options.freq > RRule.DAILY) return 'FREQ=YEARLY|MONTHLY|WEEKLY|DAILY'
    if (!possible(options)) return 'no occurrence'
    const wrong = outOfRange(options)
    if (wrong !== null) return wrong
    const from = Date.UTC(2026, 0, 1)
    let falls = false
    walk(options, from, from + FORTY_YEARS, () => {
      falls = true
      return false
    })
    return falls ? null : 'no occurrence'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * The seconds from `start` at which a rule falls, from 0 up to and including `horizon` (SPEC V5). The rule is anchored
 * at midnight of the first day, so that its times are clock times: `BYHOUR=12` is noon, whatever the hour of the start.
 * Times are local clock times; the change to or from summer time is not counted.
 */
export function occurrences(rule: string, start: string, horizon: number): number[] {
  const origin = asUtc(start)
  const found: number[] = []
  walk(RRule.parseString(rule), Math.floor(origin / DAY) * DAY, origin + horizon * 1000, (time) => {
    if (time >= origin) found.push((time - origin) / 1000)
    return true
  })
  return found
}

/**
 * Whether the days on which a rule falls can hang on the day it is anchored at. When not, what falls from one day on also falls from an earlier one
 * on. A rule of which that is not sure counts as one that does.
 */
export function hangsOnFirstDay(rule: string): boolean {
  const { freq, interval, count, byweekno, byeaster, bysetpos, byweekday, bymonthday, byyearday } = RRule.parseString(rule)
  if ((interval ?? 1) !== 1 || [count, byweekno, byeaster].some((part) => part !== undefined && part !== null)) return true
  const weekday = byweekday !== undefined, monthday = bymonthday !== undefined
  switch (freq) {
    case RRule.DAILY: return bysetpos !== undefined
    // The first week is cut off at the first day, and places are counted in what is left.
    case RRule.WEEKLY: return !weekday || bysetpos !== undefined
    case RRule.MONTHLY: return !weekday && !monthday
    default: return !weekday && !monthday && byyearday === undefined
  }
}
