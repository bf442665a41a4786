import { LONGEST, parseDuration } from '../../model/duration.ts'
import { inDigits } from './number-words.ts'

/** Seconds in each unit that a length of time can be given in, the largest last. */
export const UNITS = { minutes: 60, hours: 3_600, days: 86_400, weeks: 604_800 } as const
export type Unit = keyof typeof UNITS

/** How each length may be written, in Dutch and in English; how long it is in seconds, and in what it is shown. */
const WRITTEN: readonly [RegExp, seconds: number, Unit][] = [
  [/^(s|sec|secs|seconden?|seconds?)$/, 1, 'minutes'],
  [/^(m|min|mins|minuut|minuten|minutes?)$/, UNITS.minutes, 'minutes'],
  [/^(kwartier|kwartieren|quarters?)$/, 15 * UNITS.minutes, 'minutes'],
  [/^(u|uur|uren|uurtje|h|hr|hrs|hours?)$/, UNITS.hours, 'hours'],
  [/^(d|dag|dagen|etmaal|etmalen|kalenderdag|kalenderdagen|days?)$/, UNITS.days, 'days'],
  [/^(w|wk|week|weken|weeks)$/, UNITS.weeks, 'weeks'],
]

/** The largest unit in which a number of seconds is whole. */
export const unitOf = (seconds: number): Unit =>
  seconds === 0 ? 'hours' : (['weeks', 'days', 'hours'] as const).find((unit) => seconds % UNITS[unit] === 0) ?? 'minutes'

/** Whether working days are meant: how long those are depends on when they begin, so they are no length of time. */
export const isInWorkingDays = (text: string): boolean => /(werk|working|business)[\s-]*(dag|day|uur|hour|week)/i.test(text)

const shown = (seconds: number) => ({ seconds, unit: unitOf(seconds) })

/** ISO 8601 (`PT8H`), or as a clock shows it (`8:00`, `8:00:30`). */
function readWritten(text: string): { seconds: number; unit: Unit } | null {
  const iso = parseDuration(text.toUpperCase())
  if ('seconds' in iso) return shown(iso.seconds)
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:u|uur|h|hrs?|hours?))?$/.exec(text)
  return clock ? shown(Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) : null
}

/** A number with its word, again and again; `null` for what is something else. */
function readParts(text: string): { count: number; word: string }[] | null {
  const part = /(\d+(?:[.,]\d+)?)\s*([a-z]*)\.?\s*/y
  const parts: { count: number; word: string }[] = []
  while (part.lastIndex < text.length) {
    const [, count, word = ''] = part.exec(text) ?? []
    if (count === undefined) return null
    parts.push({ count: Number(count.replace(',', '.')), word })
  }
  return parts.length ? parts : null
}

/**
 * Reads a length of time as people type it: "8 uur", "anderhalve dag", "1 d 4 u", "2 weeks and 1 day", "8:00", "PT8H"; a
 * mere number is in `unit`. Gives the seconds and the unit to show them in; `null` for what cannot be read, and for what is
 * negative or absurdly long.
 */
export function readDuration(text: string, unit: Unit): { seconds: number; unit: Unit } | null {
  const typed = text.trim().toLowerCase()
  const written = readWritten(typed)
  if (written) return written.seconds > LONGEST ? null : written
  const parts = readParts(inDigits(typed).replace(/\b(en|and)\b|[,+](?=\s)/g, ' ').replace(/\s+/g, ' ').trim())
  if (!parts || (parts.length > 1 && parts.some(({ word }) => word === ''))) return null
  let seconds = 0
  let inUnit = unit
  for (const { count, word } of parts) {
    const [, length, as] = word ? WRITTEN.find(([pattern]) => pattern.test(word)) ?? [] : [null, UNITS[unit], unit]
    if (length === undefined || as === undefined) return null
    seconds += count * length
    inUnit = as
  }
  seconds = Math.round(seconds)
  if (seconds > LONGEST) return null
  return { seconds, unit: parts.length === 1 ? inUnit : unitOf(seconds) }
}
