import type { Situation } from '../choice/situation.ts'
import { bestWithin } from '../choice/best.ts'
import { Branches, SAME } from '../choice/branches.ts'
import { SituationHarm } from '../choice/harm.ts'
import { Scopes } from '../choice/scope.ts'
import { placesIn, setOf } from '../choice/sets.ts'
import { MeasureTable } from '../choice/table.ts'
import type { ForcedExit } from '../forced-exit.ts'
import { moved } from '../landscape-at.ts'
import { manualFallbacks } from '../on-the-spot.ts'
import { termsOf } from '../terms.ts'
import { SCENARIO_FORMAT } from '../../model/scenario.ts'
import { select } from '../../model/selector.ts'
import { leavings, type Forced, type Leaving } from './ground.ts'
import { endOfNotice } from './end-of-notice.ts'

const BRANCHES = 50_000

/**
 * The cheapest measures with which the end of the notice can be borne: no service that counts is interrupted for longer than its MTPD, or at all when it has none. `null` when
 * none are enough. Exact, but for `optimal: false`.
 */
export function preparationsFor(forced: Forced, all: readonly Leaving[]): ForcedExit['preparations'] {
  const { landscape, plan, selector } = forced
  const table = new MeasureTable(landscape, plan, 1)
  const situation: Situation = {
    weight: 1,
    playedOn: (with_) => endOfNotice(forced, with_, leavings(forced, with_)),
    harmTo: ({ mtpd }, interruptions) => Number(mtpd === undefined ? interruptions.length > 0 : interruptions.some(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)),
  }
  const harm = new SituationHarm(table, scopesIn(forced, table, all), situation)
  const { on, cost, harm: left, proven } = bestWithin(new Branches(table, harm), harm, Infinity, BRANCHES)
  return left > SAME ? null : { measures: table.idsOf(on), cost, optimal: proven }

  /** By service: what matters when all is lost that may have to be, or is replaced. What tells how late things are matters to all. */
  function scopesIn({ landscape: before }: Forced, { unruly, touched }: MeasureTable, late: readonly Leaving[]) {
    const pairs = late.map(({ component }) => [component, termsOf(before, plan, component).replacedBy?.value.id ?? component])
    const left = moved(before, plan, late.map(({ component }) => ({ component, phase: 'gone' })))
    const { affected, measures } = new Scopes(table, [left], pairs).of({
      playedOn: (with_) => ({ landscape: with_, scenario: { format: SCENARIO_FORMAT, name: '', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: selector }, ...manualFallbacks(with_)] } }),
    })
    const chosen = new Set([...select(before, selector), ...late.flatMap(({ component }) => termsOf(before, plan, component).needs?.value ?? [])])
    const telling = setOf(placesIn(unruly).filter((place) => touched[place]?.length === 0 || touched[place]?.some((id) => chosen.has(id))))
    return { affected, measures: new Map([...measures].map(([service, scope]) => [service, scope | telling])) }
  }
}
