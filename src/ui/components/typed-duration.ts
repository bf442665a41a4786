import { LONGEST } from '../../model/duration.ts'

/** Seconds in each unit that a length of time can be given in, the largest last. */
export const UNITS = { minutes: 60, hours: 3_600, days: 86_400, weeks: 604_800 } as const
export type Unit = keyof typeof UNITS

/** How each unit may be written, in Dutch and in English. */
const WRITTEN: Record<Unit, RegExp> = {
  minutes: /^(m|min|mins|minuut|minuten|minutes?)$/,
  hours: /^(u|uur|uren|h|hr|hrs|hours?)$/,
  days: /^(d|dag|dagen|days?)$/,
  weeks: /^(w|wk|week|weken|weeks)$/,
}

/** The largest unit in which a number of seconds is whole. */
export const unitOf = (seconds: number): Unit =>
  seconds === 0 ? 'hours' : (['weeks', 'days', 'hours'] as const).find((unit) => seconds % UNITS[unit] === 0) ?? 'minutes'

/**
 * Reads a length of time as people type it: "8 uur", "1,5 dag", "1 d 4 u", "2 weeks and 1 day"; a mere number is in `unit`.
 * Gives the seconds and the unit to show them in; `null` for what cannot be read, and for what is negative or absurdly long.
 */
export function readDuration(text: string, unit: Unit): { seconds: number; unit: Unit } | null {
  const parts = text.toLowerCase().replace(/\b(en|and)\b|[,+](?=\s)/g, ' ').trim()
  if (!/^(\d+([.,]\d+)?\s*[a-z]*\s*)+$/.test(parts)) return null
  const found = [...parts.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z]*)/g)].map(([, count = '', word = '']) => ({
    count: Number(count.replace(',', '.')),
    unit: word ? (Object.keys(UNITS) as Unit[]).find((name) => WRITTEN[name].test(word)) : unit,
    bare: word === '',
  }))
  if (found.length > 1 && found.some(({ bare }) => bare)) return null
  let seconds = 0
  for (const part of found) {
    if (!part.unit) return null
    seconds += part.count * UNITS[part.unit]
  }
  seconds = Math.round(seconds)
  if (seconds > LONGEST) return null
  return { seconds, unit: found.length === 1 ? found[0]?.unit ?? unit : unitOf(seconds) }
}
