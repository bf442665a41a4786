const DAY = 86_400
const [OPENS, CLOSES] = [9 * 3_600, 16 * 3_600]

/** The first second from this one on at which a counter is open: on a working day between 9 and 16 o'clock. Any, when it is not known when the scenario starts. */
export function whenOpen(start: string | undefined, second: number): number {
  if (start === undefined) return second
  const begin = Date.parse(`${start.length === 16 ? `${start}:00` : start}Z`) / 1000
  for (let at = second; ; ) {
    const ofDay = (begin + at) % DAY
    const weekday = new Date((begin + at) * 1000).getUTCDay()
    const works = weekday >= 1 && weekday <= 5
    if (works && ofDay >= OPENS && ofDay < CLOSES) return at
    at += works && ofDay < OPENS ? OPENS - ofDay : DAY - ofDay + OPENS
  }
}
