import { structureOrTrial } from '../../analysis/cut-sets/by-trial.ts'
import { familyAnswer } from '../../analysis/cut-sets/family-answer.ts'
import { isInterrupted, LongRun, watchedServices } from '../../analysis/lasting/long-run.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import { SCENARIO_FORMAT, type Scenario } from '../../model/scenario.ts'
import { select, type Selector } from '../../model/selector.ts'
import { Scopes } from './scope.ts'
import { contains, NONE, only, placesIn, subsetsOf, type MeasureSet } from './sets.ts'
import type { MeasureTable } from './table.ts'

/** Minimal cut sets of at most so many things lost together. */
export interface CutSetsSought { order: number; over?: 'component' | 'supplier' | 'jurisdiction' }

/** A way to break cut sets: with all of `on`, and none of `off`. */
interface Breaker { on: MeasureSet; off: MeasureSet }
/** Cut sets that the same measures break, with what they weigh together. */
export interface Family { weight: number; breakers: readonly Breaker[] }

/** Every thing more that must be lost at the same time makes a cut set weigh so much less. */
const FURTHER = 0.1
/** With more cut sets than this nobody waits for the answer. */
const MOST_SETS = 20_000

/** There are more cut sets than can be looked at; a smaller order has fewer. */
export class TooManySets extends Error { override name = 'TooManySets' }

/**
 * The minimal cut sets of the services that count, up to an order, by what breaks them. A set weighs the people of its service (1 when it is not said), a tenth of that for each thing more that must
 * be lost together. It is broken when with the measures the loss of the same things no longer interrupts the service in the long run (SPEC chapter R).
 */
export function familiesOf(table: MeasureTable, { order, over = 'component' }: CutSetsSought): Family[] {
  const { landscape } = table
  const scopes = new Scopes(table)
  const runs = new Map<MeasureSet, { landscape: Landscape; run: LongRun }>()
  const runOf = (set: MeasureSet) => {
    const known = runs.get(set) ?? { landscape: table.landscapeWith(set), run: null as LongRun | null }
    const made = { landscape: known.landscape, run: known.run ?? new LongRun(known.landscape) }
    runs.set(set, made)
    return made
  }
  const interrupts = (service: string, lost: readonly string[], set: MeasureSet): boolean => {
    const { landscape: with_, run } = runOf(set)
    const index = run.program.indexOf.get(service)
    if (index === undefined || !with_.components[service]?.service) return false
    run.drop(componentsOf(with_, lost, over).map((id) => run.program.indexOf.get(id) as number))
    const answer = isInterrupted(with_, service, run.levelOf(index))
    run.undo()
    return answer
  }

  const families = new Map<string, { weight: number; breakers: Breaker[] }>()
  let count = 0
  for (const service of watchedServices(landscape)) {
    const { tree, tops, elements } = structureOrTrial(landscape, service, over)
    const { sets } = familyAnswer(tree, tops[0] as number, elements.map(({ id }) => id), { of: service, over, maxOrder: order, limit: MOST_SETS }, null)
    count += sets.length
    if (count > MOST_SETS) throw new TooManySets()
    for (const lost of sets) {
      const selector = selectorOf(lost, over)
      const scenario: Scenario = { format: SCENARIO_FORMAT, name: '', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: selector }] }
      const scope = scopes.of({ playedOn: (with_) => ({ landscape: with_, scenario }) }).measures.get(service) ?? NONE
      const breakers = breakersIn(scope, table.unruly, (set) => !interrupts(service, lost, set))
      const key = breakers.map(({ on, off }) => `${on}/${off}`).sort().join()
      const family = families.get(key) ?? { weight: 0, breakers }
      family.weight += (componentOf(landscape, service).service?.people ?? 1) * FURTHER ** (lost.length - 1)
      families.set(key, family)
    }
  }
  return [...families.values()]
}

/** Whether the measures of a set break a family. */
export const isBroken = ({ breakers }: Family, set: MeasureSet): boolean => breakers.some(({ on, off }) => contains(set, on) && (set & off) === NONE)

const selectorOf = (lost: readonly string[], over: NonNullable<CutSetsSought['over']>): Selector => ({ [over]: [...lost] })

/** What goes with these on a landscape; what is no longer there takes nothing along. */
const componentsOf = (landscape: Landscape, lost: readonly string[], over: NonNullable<CutSetsSought['over']>): string[] =>
  (over === 'component' ? lost.filter((id) => Object.hasOwn(landscape.components, id)) : select(landscape, selectorOf(lost, over)))

/** The smallest sets that break, for every choice of the measures in the scope that may do harm as well as good: more of the others never break less. */
function breakersIn(scope: MeasureSet, unruly: MeasureSet, breaks: (set: MeasureSet) => boolean): Breaker[] {
  const wild = scope & unruly
  return subsetsOf(wild).flatMap((chosen) => {
    const found: MeasureSet[] = []
    const search = (on: MeasureSet, open: MeasureSet): void => {
      if (found.some((one) => contains(on, one))) return
      if (breaks(on)) found.push(on)
      else if (open !== NONE && breaks(on | open)) {
        const first = only(placesIn(open)[0] as number)
        search(on, open & ~first)
        search(on | first, open & ~first)
      }
    }
    search(chosen, scope & ~wild)
    return found.filter((one) => !found.some((other) => other !== one && contains(one, other))).map((on) => ({ on, off: wild & ~chosen }))
  })
}
