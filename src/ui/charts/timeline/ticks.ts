const HOUR = 3_600, DAY = 86_400
const HOUR_STEPS = [HOUR / 4, HOUR / 2, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR]
const DAY_STEPS = [1, 2, 7, 14, 28, 91, 182].map((days) => days * DAY)

/** Room that a label needs, in pixels. */
const HOUR_ROOM = 54, DAY_ROOM = 74

export interface Ticks {
  /** Seconds at which a day starts on the local clock, where a label goes. */
  days: number[]
  /** Every start of a day, labelled or not. */
  midnights: number[]
  /** Seconds between them at round hours, where a label goes. */
  hours: number[]
}

/** Seconds since local midnight of a start such as `2026-12-01T08:00`; 0 without a start, so that days count from it. */
export function sinceMidnight(start: string | undefined): number {
  const [hours = 0, minutes = 0, rest = 0] = start?.slice(11).split(':').map(Number) ?? []
  return hours * HOUR + minutes * 60 + rest
}

/** The multiples of a step on the local clock, from 0 up to the horizon. */
function multiples(step: number, offset: number, horizon: number): number[] {
  const first = Math.ceil(offset / step) * step - offset
  return Array.from({ length: Math.max(0, Math.floor((horizon - first) / step) + 1) }, (_, i) => first + i * step)
}

/** Where the time axis gets its labels: as many as there is room for, at round times of the local clock. */
export function ticksOf(start: string | undefined, horizon: number, secondsPerPixel: number): Ticks {
  const offset = sinceMidnight(start)
  const roomy = (step: number, room: number) => step / secondsPerPixel >= room
  const dayStep = DAY_STEPS.find((step) => roomy(step, DAY_ROOM)) ?? DAY_STEPS.at(-1) as number
  const hourStep = HOUR_STEPS.find((step) => roomy(step, HOUR_ROOM))
  const midnights = multiples(DAY, offset, horizon)
  // Counted from the first midnight, so that the first whole day always has its label.
  const days = midnights.filter((at) => (at - (midnights[0] as number)) % dayStep === 0)
  const hours = hourStep === undefined ? [] : multiples(hourStep, offset, horizon).filter((at) => (at + offset) % DAY !== 0)
  return { days, midnights, hours }
}

/** The stretches of Saturday and Sunday on the local clock; none without a start. */
export function weekends(start: string | undefined, horizon: number): { from: number; to: number }[] {
  if (start === undefined) return []
  const weekday = new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay()
  const midnight = -sinceMidnight(start)
  const saturday = midnight + ((6 - weekday + 7) % 7) * DAY - (weekday === 0 ? 7 * DAY : 0)
  const found: { from: number; to: number }[] = []
  for (let from = saturday; from < horizon; from += 7 * DAY)
    if (from + 2 * DAY > 0) found.push({ from: Math.max(0, from), to: Math.min(horizon, from + 2 * DAY) })
  return found
}
