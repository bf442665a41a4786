import { TOLERANCE } from '../../../engine/levels.ts'
import type { Trace } from '../../../engine/trace.ts'
import { seconds } from '../../../model/duration.ts'
import { many, type Exercise, type Inject } from '../../../model/exercise.ts'
import type { Landscape } from '../../../model/landscape.ts'

/** Something about an inject that needs a look. `ids` are of components, roles or goals. */
export type Remark =
  | { code: 'empty' }
  /** It comes after the scenario ends, at `end` seconds. */
  | { code: 'after-horizon'; end: number }
  | { code: 'outside-rounds' }
  | { code: 'gone' | 'no-role' | 'no-goal'; ids: string[] }
  /** In the simulation nothing happens to what it is about, ever. */
  | { code: 'untouched'; ids: string[] }

/** Whether something happens to a component: it does less, a fallback of it is called, or its data can be demanded. */
const isTouched = ({ levels, fallbacks, disclosures }: Trace, id: string): boolean =>
  (levels[id] ?? []).some(([, level]) => level < 1 - TOLERANCE)
  || Object.values(fallbacks).some(({ component, calls }) => component === id && calls.length > 0)
  || disclosures.some(({ components }) => components.includes(id))

/** What does not fit about an inject. `horizon` is in seconds; without a trace (`null`) nothing is said of the simulation. */
export function remarksOn(inject: Inject, { rounds, roles = {}, goals = {} }: Exercise, landscape: Landscape, horizon: number, trace: Trace | null): Remark[] {
  const at = seconds(inject.at)
  const missing = (ids: readonly string[], record: object) => ids.filter((id) => !Object.hasOwn(record, id))
  const about = many(inject.about)
  const gone = missing(about, landscape.components), noRole = missing(many(inject.to), roles), noGoal = missing(many(inject.goals), goals)
  const there = about.filter((id) => !gone.includes(id))
  const untouched = trace ? there.filter((id) => !isTouched(trace, id)) : []
  return [
    ...(inject.text.trim() ? [] : [{ code: 'empty' } as const]),
    ...(at > horizon ? [{ code: 'after-horizon', end: horizon } as const]
      : rounds.some(({ from, until }) => seconds(from) <= at && at <= seconds(until)) ? [] : [{ code: 'outside-rounds' } as const]),
    ...(gone.length ? [{ code: 'gone', ids: gone } as const] : []),
    ...(noRole.length ? [{ code: 'no-role', ids: noRole } as const] : []),
    ...(noGoal.length ? [{ code: 'no-goal', ids: noGoal } as const] : []),
    // One thing that is touched is reason enough for a message.
    ...(there.length && untouched.length === there.length ? [{ code: 'untouched', ids: untouched } as const] : []),
  ]
}
