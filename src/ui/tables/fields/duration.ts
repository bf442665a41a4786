import { formatDuration, LONGEST, parseDuration, seconds, type UncertainDuration } from '../../../model/duration.ts'
import { readDuration } from '../../components/typed-duration.ts'
import type { Field } from '../table.ts'

/** Seconds in a length of time in words ("8 uur"), as ISO 8601 (`PT8H`) or as a clock shows it (`8:00`); `null` for what is none. A mere number is in hours. */
export function readLength(typed: string): number | null {
  const iso = parseDuration(typed.toUpperCase())
  if ('seconds' in iso) return iso.seconds
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(typed)
  const total = clock
    ? Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)
    : readWords(typed)
  return total !== null && total <= LONGEST ? total : null
}

/** Words, with the seconds that `readDuration` does not know of. */
function readWords(typed: string): number | null {
  const end = /(?:^|[\s,])(?:(?:en|and)\s+)?(\d+)\s*(?:s|sec|seconden?|seconds?)\.?$/i.exec(typed)
  if (!end) return readDuration(typed, 'hours')?.seconds ?? null
  const before = typed.slice(0, end.index).trim()
  const rest = before ? readDuration(before, 'hours')?.seconds ?? null : 0
  return rest === null ? null : rest + Number(end[1])
}

/** A certain length of time. */
export const duration: Field<string> = {
  write: (value, { messages }) => messages.say.duration(seconds(value)),
  read(typed, { messages: { tables } }) {
    const total = readLength(typed)
    return total === null ? { fault: tables.fault.duration } : { value: formatDuration(total) }
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
    if (parts.includes(null)) return { fault: fault.duration }
    const [min, max, likely] = parts as [number, number, number]
    if (min > likely || likely > max) return { fault: fault.between }
    return { value: { min: formatDuration(min), likely: formatDuration(likely), max: formatDuration(max) } }
  },
  sort: seconds,
  number: true,
}
