import { LANGUAGES, messagesIn } from '../../../i18n/index.ts'
import { isDay } from '../../../model/source.ts'
import type { Field } from '../table.ts'

const twoDigits = (text: string) => text.padStart(2, '0')

/** `YYYY-MM-DD` from a date as it is written here, day first; `null` for what is none. */
function readDate(typed: string): string | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(typed)
  if (match) return real(match[1], match[2], match[3])
  const [, day, month, year] = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)\.?[-/. ]+(\d{4})$/i.exec(typed) ?? []
  if (month === undefined) return null
  return real(year, /^\d/.test(month) ? month : String(monthNamed(month)), day)
}

/** The number of a month by (the beginning of) its name; 0 when there is none. */
function monthNamed(name: string): number {
  const word = name.toLowerCase()
  if (word === 'mrt') return 3
  if (word.length < 3) return 0
  for (const language of LANGUAGES) {
    const index = messagesIn(language).tables.months.findIndex((month) => month.toLowerCase().startsWith(word))
    if (index >= 0) return index + 1
  }
  return 0
}

function real(year = '', month = '', day = ''): string | null {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isDay(date) ? date : null
}

/** A day. */
export const date: Field<string> = {
  write(value, { messages: { tables } }) {
    const [year, month, day] = value.split('-')
    return `${Number(day)} ${tables.months[Number(month) - 1]} ${year}`
  },
  read(typed, { messages: { tables } }) {
    const value = readDate(typed)
    return value === null ? { fault: tables.fault.date } : { value }
  },
  sort: (value) => value,
}
