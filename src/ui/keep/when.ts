import type { Messages } from '../../i18n/index.ts'
import { localTime, timeOfDay } from '../views/scenario/local-time.ts'

/** A moment with the date where that is not today: "14:02", "ma 30 nov 16:00", "ma 30 nov 2026 16:00". In milliseconds since 1970. */
export function momentOf({ say }: Messages, at: number, now: number): string {
  const [moment, today] = [localTime(new Date(at)), localTime(new Date(now))]
  // Counted from today, a moment in another year has its year with it.
  return isSameDay(moment, today) ? timeOfDay(new Date(at)) : say.clock(today, (Date.parse(`${moment}Z`) - Date.parse(`${today}Z`)) / 1000)
}

/** The same as it stands in a sentence: "om 14:02", "op ma 30 nov 16:00". */
export function when(messages: Messages, at: number, now: number): string {
  const { keep } = messages
  return (isSameDay(localTime(new Date(at)), localTime(new Date(now))) ? keep.today : keep.on)(momentOf(messages, at, now))
}

const isSameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10)
