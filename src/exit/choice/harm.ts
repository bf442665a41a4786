import { watchedServices } from '../../analysis/lasting/long-run.ts'
import { componentOf, type Landscape, type Service } from '../../model/landscape.ts'
import { seconds } from '../../model/duration.ts'
import { atBest } from './at-best.ts'
import { interruptedIn } from './interrupted.ts'
import { NONE, placesIn, subsetsOf, type MeasureSet } from './sets.ts'
import type { Situation } from './situation.ts'
import type { MeasureTable } from './table.ts'

/** What a choice is made by. */
export interface Objective {
  /** The measures that can change anything. */
  readonly matters: MeasureSet
  /** The harm that is left with these measures. */
  harm(on: MeasureSet): number
  /** A harm that is not undercut with these measures and any of the open ones. */
  bound(on: MeasureSet, open: MeasureSet): number
}

/**
 * The harm of one situation, by simulation. Each service is kept by the measures that can change anything for it: of a set in which only others are different nothing
 * is simulated again. What is simulated is the whole set, so that all situations share what it compiles to.
 */
export class SituationHarm implements Objective {
  readonly matters: MeasureSet
  /** How many simulations it took. */
  simulations = 0
  private readonly byService = new Map<string, Map<MeasureSet, number>>()
  private readonly known = new Map<MeasureSet, number>()
  private readonly bounds = new Map<MeasureSet, Map<MeasureSet, number>>()

  /** `scopes`: by service, the measures that can change anything for it. */
  constructor(private readonly table: MeasureTable, private readonly scopes: ReadonlyMap<string, MeasureSet>, private readonly situation: Situation) {
    for (const service of this.scopes.keys()) this.byService.set(service, new Map())
    this.matters = [...this.scopes.values()].reduce((all, scope) => all | scope, NONE)
  }

  harm(set: MeasureSet): number {
    const on = set & this.matters
    let sum = this.known.get(on)
    if (sum !== undefined) return sum
    if ([...this.scopes].some(([service, scope]) => !this.byService.get(service)?.has(on & scope)))
      for (const [service, harm] of this.simulated(set, NONE)) this.byService.get(service)?.set(on & (this.scopes.get(service) as MeasureSet), harm)
    sum = 0
    for (const [service, scope] of this.scopes) sum += this.byService.get(service)?.get(on & scope) as number
    this.known.set(on, sum)
    return sum
  }

  /** Of the open ones that may do harm as well as good, every choice is looked at; of the others, all are taken, and fallbacks do as well as they can. */
  bound(set: MeasureSet, openSet: MeasureSet): number {
    const [on, open] = [set & this.matters, openSet & this.matters]
    if (open === NONE) return this.harm(set)
    const known = this.bounds.get(on) ?? new Map<MeasureSet, number>()
    this.bounds.set(on, known)
    let least = known.get(open)
    if (least !== undefined) return least
    const orderly = openSet & ~this.table.unruly
    least = Math.min(...subsetsOf(open & this.table.unruly).map((unruly) => this.atLeast(set | unruly, orderly)))
    known.set(open, least)
    return least
  }

  private atLeast(set: MeasureSet, openSet: MeasureSet): number {
    const [on, open] = [set & this.matters, openSet & this.matters]
    if (open === NONE) return this.harm(set)
    const known = this.bounds.get(on)?.get(open)
    if (known !== undefined) return known
    const sum = [...this.simulated(set | openSet, open).values()].reduce((all, one) => all + one, 0)
    this.bounds.set(on, (this.bounds.get(on) ?? new Map<MeasureSet, number>()).set(open, sum))
    return sum
  }

  /** The harm to each service with these measures; with what is still open among them, at the very least. */
  private simulated(set: MeasureSet, open: MeasureSet): Map<string, number> {
    const { table, situation } = this
    const harms = new Map([...this.scopes.keys()].map((service) => [service, 0]))
    const played = situation.playedOn(table.landscapeWith(set))
    if (!played) return harms
    const { landscape, scenario } = played
    this.simulations++
    const program = table.programOf(landscape)
    const changed = placesIn(open).flatMap((place) => table.touched[place] as readonly string[])
    const found = interruptedIn(landscape, changed.length ? atBest(program, changed) : program, scenario, watchedServices(landscape))
    for (const [service, interruptions] of found)
      harms.set(service, situation.weight * situation.harmTo(serviceOf(landscape, service), interruptions, seconds(scenario.horizon)))
    return harms
  }
}

const serviceOf = (landscape: Landscape, id: string): Service => componentOf(landscape, id).service as Service

/** The harm of several objectives together. */
export class TotalHarm implements Objective {
  readonly matters: MeasureSet
  constructor(readonly parts: readonly Objective[]) { this.matters = parts.reduce((all, part) => all | part.matters, NONE) }
  harm(on: MeasureSet): number { return this.parts.reduce((sum, part) => sum + part.harm(on), 0) }
  bound(on: MeasureSet, open: MeasureSet): number { return this.parts.reduce((sum, part) => sum + part.bound(on, open), 0) }
}
