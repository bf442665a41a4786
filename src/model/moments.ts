import ICAL from 'ical.js'

/** More occurrences than this within a horizon is a rule nobody meant. */
const MOST = 10_000

const DAY = 86_400_000

/** Milliseconds of a local time without zone, as if it were UTC: differences are then local clock differences. */
const asUtc = (local: string): number => Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`)

/** Local date and time `YYYY-MM-DDTHH:MM:SS`, a number of seconds after another. */
export const localAfter = (start: string, seconds: number): string =>
  new Date(asUtc(start) + seconds * 1000).toISOString().slice(0, 19)

/** Why a recurrence rule cannot be used, or `null` when it can (RFC 5545). */
export function ruleFault(rule: string): string | null {
  try {
    const recurrence = ICAL.Recur.fromString(rule)
    if (!recurrence.freq) return 'FREQ'
    const zero = /(?:^|;)((?:INTERVAL|COUNT)=0+)(?:;|$)/i.exec(rule)?.[1]
    if (zero !== undefined) return zero
    const first = recurrence.iterator(ICAL.Time.fromDateTimeString('2026-01-01T00:00:00')).next()
    return first ? null : 'no occurrence'
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
  const midnight = Math.floor(origin / DAY) * DAY
  const anchor = ICAL.Time.fromDateTimeString(new Date(midnight).toISOString().slice(0, 19))
  const iterator = ICAL.Recur.fromString(rule).iterator(anchor)
  const found: number[] = []
  while (found.length < MOST) {
    const next = iterator.next()
    if (!next) break
    const second = (asUtc(next.toString().slice(0, 19)) - origin) / 1000
    if (second > horizon) break
    if (second >= 0) found.push(second)
  }
  return found
}
