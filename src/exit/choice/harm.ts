import { watchedServices } from '../../analysis/lasting/long-run.ts'
import { componentOf, type Service } from '../../model/landscape.ts'
import { seconds } from '../../model/duration.ts'
import { atBest } from './at-best.ts'
import { interruptedIn } from './interrupted.ts'
import type { Scope } from './scope.ts'
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

/** Services to which the same measures matter, with the harm to them by what is taken of these, and the least harm by what is taken and what may yet be (none, when it is exact). */
interface Group { scope: MeasureSet; services: readonly string[]; least: Map<MeasureSet, Map<MeasureSet, number>> }

/**
 * The harm of one situation, by simulation. Services are kept by the measures that can change anything for them: of a set in which only others are different nothing
 * is simulated again. What is simulated is the whole set, so that all situations share what it compiles to.
 */
export class SituationHarm implements Objective {
  readonly matters: MeasureSet
  /** How many simulations it took. */
  simulations = 0
  private readonly groups: readonly Group[]

  constructor(private readonly table: MeasureTable, private readonly scope: Scope, private readonly situation: Situation) {
    const { measures } = scope
    this.groups = [...new Set(measures.values())].map((scope) =>
      ({ scope, services: [...measures].flatMap(([service, own]) => (own === scope ? service : [])), least: new Map() }))
    this.matters = this.groups.reduce((all, { scope }) => all | scope, NONE)
  }

  harm(on: MeasureSet): number { return this.bound(on, NONE) }

  /** Of the open ones that may do harm as well as good, every choice is looked at; of the others, all are taken, and fallbacks do as well as they can. */
  bound(on: MeasureSet, open: MeasureSet): number {
    return this.groups.reduce((sum, group) => {
      const wild = open & group.scope & this.table.unruly
      if (wild === NONE) return sum + this.leastTo(group, on, open)
      return sum + Math.min(...subsetsOf(wild).map((taken) => this.leastTo(group, on | taken, open & ~this.table.unruly)))
    }, 0)
  }

  private leastTo(group: Group, on: MeasureSet, open: MeasureSet): number {
    const known = group.least.get(on & group.scope)?.get(open & group.scope)
    if (known !== undefined) return known
    const orderly = open & ~this.table.unruly
    const harms = this.simulated(on | orderly, orderly)
    for (const { scope, services, least } of this.groups) {
      // Where it is open whether one is taken that may do harm, this was only one of the ways.
      if ((open & scope & this.table.unruly) !== NONE) continue
      const own = least.get(on & scope) ?? new Map<MeasureSet, number>()
      least.set(on & scope, own.set(open & scope, services.reduce((sum, service) => sum + (harms.get(service) ?? 0), 0)))
    }
    return group.least.get(on & group.scope)?.get(open & group.scope) as number
  }

  /** The harm to each service with these measures; with what is still open among them, at the very least. */
  private simulated(set: MeasureSet, open: MeasureSet): Map<string, number> {
    const { table, situation } = this
    const harms = new Map<string, number>()
    const played = situation.playedOn(table.landscapeWith(set))
    if (!played) return harms
    const { landscape, scenario } = played
    this.simulations++
    const program = table.programOf(landscape)
    // At what it does not come to, nothing is different: services to which none of the open ones matters are worked out as they are.
    const changed = placesIn(open).flatMap((place) => table.touched[place] as readonly string[]).filter((id) => this.scope.affected.has(id))
    const found = interruptedIn(landscape, changed.length ? atBest(program, changed) : program, scenario, watchedServices(landscape))
    for (const [service, interruptions] of found)
      harms.set(service, situation.weight * situation.harmTo(componentOf(landscape, service).service as Service, interruptions, seconds(scenario.horizon)))
    return harms
  }
}

/** The harm of several objectives together. */
export class TotalHarm implements Objective {
  readonly matters: MeasureSet
  constructor(readonly parts: readonly Objective[]) { this.matters = parts.reduce((all, part) => all | part.matters, NONE) }
  harm(on: MeasureSet): number { return this.parts.reduce((sum, part) => sum + part.harm(on), 0) }
  bound(on: MeasureSet, open: MeasureSet): number { return this.parts.reduce((sum, part) => sum + part.bound(on, open), 0) }
}
