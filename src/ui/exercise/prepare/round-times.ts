import { formatDuration, seconds } from '../../../model/duration.ts'
import type { Round } from '../../../model/exercise.ts'

const HOUR = 3_600

/** Why the times of a round are not right; the first is refused, the others are only said. */
export type RoundFault = { code: 'not-after' } | { code: 'after-horizon'; end: number } | { code: 'overlaps'; name: string }

/** What is wrong with the times of one of the rounds. `horizon` is in seconds. */
export function roundFaults(rounds: readonly Round[], at: number, horizon: number): RoundFault[] {
  const round = rounds[at], before = rounds[at - 1]
  if (!round) return []
  if (seconds(round.until) <= seconds(round.from)) return [{ code: 'not-after' }]
  return [
    ...(seconds(round.until) > horizon ? [{ code: 'after-horizon', end: horizon } as const] : []),
    ...(before && seconds(round.from) < seconds(before.until) ? [{ code: 'overlaps', name: before.name } as const] : []),
  ]
}

/** A round that begins at another time, and ends as much later or earlier. */
export const beginning = (round: Round, from: string): Round =>
  ({ ...round, from, until: formatDuration(seconds(from) + seconds(round.until) - seconds(round.from)) })

/** A round that goes on where the others end; within the scenario where there is room. `horizon` is in seconds. */
export function nextRound(rounds: readonly Round[], name: string, horizon: number): Round {
  const from = Math.max(0, ...rounds.map(({ until }) => seconds(until)))
  const until = from < horizon ? Math.min(horizon, from + 8 * HOUR) : from + HOUR
  return { name, from: formatDuration(from), until: formatDuration(until), takes: 'PT45M' }
}
