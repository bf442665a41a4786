const two = (number: number) => String(number).padStart(2, '0')

/** A moment as the clock on the wall shows it, to the minute: `2026-12-01T08:05`. */
export const localTime = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`

/** The time of day of a moment, as the clock on the wall shows it: `08:05`. */
export const timeOfDay = (date: Date): string => localTime(date).slice(11)

/** The whole hour in which a moment lies. */
export const localHour = (date: Date): string => `${localTime(date).slice(0, 14)}00`
