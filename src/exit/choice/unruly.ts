import { seconds } from '../../model/duration.ts'
import { alike } from '../../model/fingerprint.ts'
import { componentOf, type Fallback, type Landscape } from '../../model/landscape.ts'
import type { Effect } from '../measures/with-effects.ts'

/**
 * Whether an effect may do harm as well as good, so that more measures need not be better: another supplier and an exit (what comes instead has needs of its own), terms of a
 * contract (they tell when, not what), and a fallback that takes the place of another that it is not better than in everything. `others` are the effects of all other measures.
 */
export function isUnruly(landscape: Landscape, effect: Effect, others: readonly Effect[]): boolean {
  if ('exit' in effect || 'supplier' in effect || 'contract' in effect) return true
  if (!('fallback' in effect)) return false
  const before = componentOf(landscape, effect.component).fallbacks?.[effect.fallback]
  if (before && !isBetter(effect.value, before)) return true
  return others.some((other) => 'fallback' in other && other.component === effect.component && other.fallback === effect.fallback && !alike(other.value, effect.value))
}

/**
 * Whether a fallback gives at least what another did, whenever that gave anything, however both are called. One that runs out must be called as the other was
 * and not be over before it; one that lasts only has to carry as much.
 */
function isBetter(next: Fallback, before: Fallback): boolean {
  const capacityOf = ({ capacity = 1 }: Fallback) => capacity
  const overAfter = ({ activation, lasts }: Fallback) => (lasts === undefined ? Infinity : seconds(lasts) + (activation === undefined ? 0 : seconds(activation)))
  const isManual = ({ trigger }: Fallback) => trigger === 'manual'
  if (next.covers !== before.covers || !alike(next.needs ?? [], before.needs ?? [])) return false
  if (next.lasts === undefined) return capacityOf(next) >= capacityOf(before) && (!isManual(next) || isManual(before))
  return capacityOf(next) === capacityOf(before) && isManual(next) === isManual(before) && overAfter(next) >= overAfter(before)
}
