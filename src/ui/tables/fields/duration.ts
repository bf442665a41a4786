import { formatDuration, seconds, type UncertainDuration } from '../../../model/duration.ts'
import { readDuration } from '../../components/typed-duration.ts'
import type { Field } from '../table.ts'

/** Seconds in a length of time as the forms read it too; `null` for what is none. A mere number is in hours. */
export const readLength = (typed: string): number | null => readDuration(typed, 'hours')?.seconds ?? null

/** Days without weekends, of which nobody knows how long they last. */
const WORKDAYS = /werkdag|(working|business)\s?day/i

/** A certain length of time. */
export const duration: Field<string> = {
  write: (value, { messages }) => messages.say.duration(seconds(value)),
  read(typed, { messages: { tables } }) {
    const total = readLength(typed)
    return total === null ? { fault: WORKDAYS.test(typed) ? tables.fault.workdays : tables.fault.duration } : { value: formatDuration(total) }
  },
  sort: seconds,
  number: true,
}

const BETWEEN = /^(.+?)\s+(?:tot|to|t\/m|–)\s+(.+?)\s*[,(;]\s*(?:meestal|usually|waarschijnlijk|likely)\s+(.+?)\)?$/i

/** A length of time of which may be known how short, how long and how much mostly: "2 uur tot 1 dag, meestal 8 uur". */
export const uncertainDuration: Field<UncertainDuration> = {
  write(value, { messages: { say, tables } }) {
    if (typeof value === 'string') return say.duration(seconds(value))
    const [min, max, likely] = [value.min, value.max, value.likely].map((part) => say.duration(seconds(part))) as [string, string, string]
    return tables.between(min, max, likely)
  },
  read(typed, context) {
    const { fault } = context.messages.tables
    const match = BETWEEN.exec(typed)
    if (!match) return duration.read(typed, context)
    const parts = match.slice(1).map((part) => readLength(part.trim()))
    if (parts.includes(null)) return { fault: WORKDAYS.test(typed) ? fault.workdays : fault.duration }
    const [min, max, likely] = parts as [number, number, number]
    if (min > likely || likely > max) return { fault: fault.between }
    return { value: { min: formatDuration(min), likely: formatDuration(likely), max: formatDuration(max) } }
  },
  sort: seconds,
  number: true,
}
