const HOUR = 3_600, DAY = 24 * HOUR

/** When someone speaks up: between these hours of a day, and perhaps on working days only. */
export interface Hours { from: number; to: number; workdays?: boolean }

/** The first second from this one on that falls within these hours. Any, when it is not known when the scenario starts. */
export function within({ from, to, workdays = false }: Hours, start: string | undefined, second: number): number {
  if (start === undefined) return second
  const begin = Date.parse(`${start.length === 16 ? `${start}:00` : start}Z`) / 1_000
  for (let at = second; ;) {
    const ofDay = (begin + at) % DAY
    const weekday = new Date((begin + at) * 1_000).getUTCDay()
    const counts = !workdays || (weekday >= 1 && weekday <= 5)
    if (counts && ofDay >= from * HOUR && ofDay < to * HOUR) return at
    at += counts && ofDay < from * HOUR ? from * HOUR - ofDay : DAY - ofDay + from * HOUR
  }
}
