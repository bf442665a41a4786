import { compile } from '../../engine/compile.ts'
import type { Program } from '../../engine/program.ts'
import type { ExitPlan, Measure } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import { costOf, exclude, takenAlong } from '../measures/rules.ts'
import { withEffects } from '../measures/with-effects.ts'
import { termsOf } from '../terms.ts'
import { contains, NONE, only, placesIn, setOf, type MeasureSet } from './sets.ts'
import { isUnruly } from './unruly.ts'

/** So many landscapes are kept, with what they compile to. */
const KEPT = 200

/** The measures of a landscape by their place in the file, so that sets of them are numbers. */
export class MeasureTable {
  readonly ids: readonly string[]
  /** Euros, by place. */
  readonly costs: readonly number[]
  /** By place: what must be taken along with it, itself included. */
  readonly along: readonly MeasureSet[]
  /** By place: those that cannot be taken when it is, because of it or of what is taken along. */
  readonly barred: readonly MeasureSet[]
  /** By place: the components that it changes something at; of an exit also what takes the place. */
  readonly touched: readonly (readonly string[])[]
  /** Those that may do harm as well as good. */
  readonly unruly: MeasureSet
  /** All that can be taken at all. */
  readonly possible: MeasureSet
  private readonly measures: readonly Measure[]
  private readonly made = new Map<MeasureSet, Landscape>()
  private readonly programs = new WeakMap<Landscape, Program>()

  /** `years`: for how many years what a measure costs per year is counted. */
  constructor(readonly landscape: Landscape, readonly plan: ExitPlan | null, years: number) {
    const all = landscape.measures ?? {}
    this.ids = Object.keys(all)
    this.measures = Object.values(all)
    const places = this.ids.map((_, place) => place)
    this.costs = this.measures.map((measure) => costOf(measure, years))
    this.along = this.ids.map((id) => setOf([...takenAlong(all, id)].map((other) => this.ids.indexOf(other)).filter((place) => place >= 0)))
    const clashing = this.ids.map((id) => setOf(places.filter((place) => exclude(all, id, this.ids[place] as string))))
    const clashingOf = (set: MeasureSet) => placesIn(set).reduce((sum, place) => sum | (clashing[place] as MeasureSet), NONE)
    this.barred = this.along.map((set) => setOf(places.filter((place) => (clashingOf(set) & (this.along[place] as MeasureSet)) !== NONE)))
    this.possible = setOf(places.filter((place) => !contains(this.barred[place] as MeasureSet, only(place))))
    this.touched = this.measures.map(({ effects }) => effects.flatMap((effect) => {
      if ('contract' in effect) return []
      if ('component' in effect) return [effect.component]
      return [effect.exit, termsOf(landscape, plan, effect.exit).replacedBy?.value.id ?? effect.exit]
    }))
    const effectsBut = (place: number) => this.measures.flatMap(({ effects }, other) => (other === place ? [] : effects))
    this.unruly = setOf(places.filter((place) => this.measures[place]?.effects.some((effect) => isUnruly(landscape, effect, effectsBut(place)))))
  }

  costOf(set: MeasureSet): number { return placesIn(set).reduce((sum, place) => sum + (this.costs[place] as number), 0) }

  idsOf(set: MeasureSet): string[] { return placesIn(set).map((place) => this.ids[place] as string) }

  /** The landscape with these measures, whatever they need or exclude. The same one when it was asked not long ago. */
  landscapeWith(set: MeasureSet): Landscape {
    const known = this.made.get(set)
    if (known) return known
    const landscape = withEffects(this.landscape, placesIn(set).flatMap((place) => this.measures[place]?.effects ?? []), this.plan)
    if (this.made.size >= KEPT) this.made.clear()
    this.made.set(set, landscape)
    return landscape
  }

  /** What a landscape compiles to; every situation runs on the same. */
  programOf(landscape: Landscape): Program {
    const program = this.programs.get(landscape) ?? compile(landscape)
    this.programs.set(landscape, program)
    return program
  }

  /** Whether all in this set have what they need, and no two exclude each other. */
  allows(set: MeasureSet): boolean {
    return placesIn(set).every((place) => contains(set, this.along[place] as MeasureSet) && (set & (this.barred[place] as MeasureSet)) === NONE)
  }
}
