const DAY = 86_400_000
const two = (n: number): string => String(n).padStart(2, '0')

/** A number as text: with a point, and without the rounding of the last digits that files show. Other text stays as it is. */
export function numberText(text: string): string {
  const number = text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? String(number) : text
}

/** `2026-03-01` for a whole day, and `2026-03-01T12:30:00` for a moment, from milliseconds since 1970. */
function momentText(moment: number): string {
  const text = Number.isFinite(moment) && Math.abs(moment) < 8e15 ? new Date(moment).toISOString() : ''
  return moment % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19)
}

/** How XLSX keeps dates: as days since the end of 1899, or since 1904 in old files of the Mac. Both count a day too many before March 1900. */
export function serialText(serial: number, since1904: boolean, kind: 'date' | 'time'): string {
  const seconds = Math.round(serial * 86_400)
  if (kind === 'time' || (serial >= 0 && serial < 1)) return clockText(seconds)
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return momentText(first + seconds * 1000)
}

/** `08:30:00` for a time of day or a length of time in seconds. */
export const clockText = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`

/** A date of ODS (`2026-03-01T00:00:00`, parts of seconds possible) as those of XLSX are given. */
export const dateText = (text: string): string => text.replace(/\.\d+$/, '').replace(/T00:00:00$/, '')

/** A time of ODS (`PT08H30M00S`) as those of XLSX are given. */
export function timeText(text: string): string {
  const match = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d+)?S)?$/.exec(text)
  return match ? clockText(Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) : text
}

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)])
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 45, 46, 47])

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Whether a number format of XLSX shows a date or a time (ECMA-376 part 1, 18.8.30 and 18.8.31); `null` for a plain number. */
export function dateKind(id: number, code: string | undefined): 'date' | 'time' | null {
  if (code === undefined) return BUILT_IN_DATES.has(id) ? 'date' : BUILT_IN_TIMES.has(id) ? 'time' : null
  const letters = code.split(';')[0]!.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/[yd]/i.test(letters)) return 'date'
  return /[hs]/i.test(letters) ? 'time' : /^m+$/i.test(letters) ? 'date' : null
}
