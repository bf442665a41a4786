import { seconds } from '../../../model/duration.ts'
import type { Round } from '../../../model/exercise.ts'

/** The speeds that are always there: seconds of the scenario per second in the room. */
export const SPEEDS = [1, 60, 600] as const

/** How fast the clock must go to play a round in the time that it may take; `null` when that is not said. */
export function roundPace({ from, until, takes }: Round): { speed: number; takes: number } | null {
  const [length, room] = [seconds(until) - seconds(from), takes === undefined ? 0 : seconds(takes)]
  return length > 0 && room > 0 ? { speed: length / room, takes: room } : null
}
