import { seconds } from '../model/duration.ts'
import { secondAt, type Clock } from './clock.ts'
import type { Act } from './entry.ts'
import type { RunOf } from './run.ts'

/** A clock that has not begun: at the start of the scenario, and it may go on to the end of it. */
export const atStart = ({ scenario }: RunOf, since: number): Clock => ({ second: 0, since, speed: 0, until: seconds(scenario.horizon) })

/** The same clock, set at a later time in the room. When the clock of the computer was put back in between, it goes on from where it was. */
export const setAgain = (clock: Clock, at: number): Clock => ({ ...clock, second: secondAt(clock, at), since: at })

/** Milliseconds that a clock ran from when it was set to a time in the room. */
export const ranFor = ({ second, since, speed, until }: Clock, at: number): number =>
  speed > 0 ? Math.min(Math.max(0, at - since), (Math.max(0, until - second) / speed) * 1000) : 0

const within = (value: number, most: number): number => (Number.isFinite(value) ? Math.max(0, Math.min(most, value)) : 0)

/** What an act makes of a clock that was set at the time of that act. */
export function tick(clock: Clock, act: Act, { exercise, scenario }: RunOf): Clock {
  const horizon = seconds(scenario.horizon)
  switch (act.do) {
    case 'go': return { ...clock, speed: Number.isFinite(act.speed) ? Math.max(0, act.speed) : 0 }
    case 'pause': case 'end': return { ...clock, speed: 0 }
    case 'jump': {
      const second = within(act.to, horizon)
      // Whoever jumps out of a round is no longer held by its end.
      return { ...clock, second, until: second <= clock.until ? clock.until : horizon }
    }
    case 'round': {
      const round = exercise.rounds[act.round]
      if (!round) return clock
      const second = within(seconds(round.from), horizon)
      return { ...clock, second, speed: 0, until: Math.max(second, within(seconds(round.until), horizon)) }
    }
    default: return clock
  }
}
