import type { ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import { clashAmong } from './rules.ts'
import { withEffects } from './with-effects.ts'

/**
 * The landscape as it is with these measures of its own, in whichever order they are given. Throws a RangeError for a measure that it does not have, and for a
 * set in which one lacks what it needs or meets what it excludes.
 */
export function withMeasures(landscape: Landscape, ids: readonly string[], plan: ExitPlan | null = null): Landscape {
  const measures = landscape.measures ?? {}
  const unknown = ids.find((id) => !Object.hasOwn(measures, id))
  if (unknown !== undefined) throw new RangeError(`withMeasures: no measure ${unknown}`)
  const clash = clashAmong(measures, ids)
  if (clash) throw new RangeError(`withMeasures: ${clash.measure} ${'needs' in clash ? `needs ${clash.needs}` : `excludes ${clash.excludes}`}`)
  // In the order of the file: what comes of them does not depend on who names them.
  return withEffects(landscape, Object.entries(measures).flatMap(([id, { effects }]) => (ids.includes(id) ? effects : [])), plan)
}
