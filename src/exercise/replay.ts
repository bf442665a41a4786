import type { Clock } from './clock.ts'
import { takenBack } from './log.ts'
import type { Run } from './run.ts'
import type { Standing } from './run-state.ts'
import { atStart, ranFor, setAgain, tick } from './tick.ts'

/** An entry that holds, the clock as it then was set, and how long (milliseconds) the clock had run since the entry before it. */
export interface Moment extends Standing { clock: Clock; ran: number }

/** Noise of the arithmetic must not cost a second. */
const wholeSecond = (second: number): number => Math.floor(second + 1e-6)

/** Plays a log from the start, without what was taken back. After the end the clock stands still. */
export function replay({ of, entries }: Run): Moment[] {
  const gone = takenBack(entries)
  let clock = atStart(of, entries[0]?.at ?? 0)
  let ended = false
  return entries.flatMap((entry, number) => {
    if (gone.has(number) || entry.do === 'take-back') return []
    const { at, ...act } = entry
    const ran = ranFor(clock, at)
    clock = setAgain(clock, at)
    if (!ended) clock = tick(clock, act, of)
    ended ||= act.do === 'end'
    return [{ number, at, second: wholeSecond(clock.second), act, clock, ran }]
  })
}
