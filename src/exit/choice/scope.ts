import { schedule } from '../../engine/schedule.ts'
import { watchedServices } from '../../analysis/lasting/long-run.ts'
import type { Landscape } from '../../model/landscape.ts'
import { componentsIn } from '../../model/need.ts'
import type { Situation } from './situation.ts'
import { NONE, only, placesIn, setOf, type MeasureSet } from './sets.ts'
import type { MeasureTable } from './table.ts'

/** What matters in a situation: the components that it can come to, and by service the measures that can change anything for it. */
export interface Scope { affected: ReadonlySet<string>; measures: ReadonlyMap<string, MeasureSet> }

type Links = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Which measures can change anything for which service when something happens: those at a component that it comes to and that the service hangs on. Along the needs
 * of all landscapes that the measures could make, so that no combination is forgotten.
 */
export class Scopes {
  /** The services that count, in any of the landscapes. */
  readonly services: ReadonlySet<string>
  private readonly unruly: readonly number[]
  /** Without measures, with all that only do good, and with each of the others. */
  private readonly variants: readonly Landscape[]
  private readonly down: Links
  /** By service, what it hangs on. */
  private readonly behind: ReadonlyMap<string, ReadonlySet<string>>

  /** `more`: other landscapes that things may be played on; `same`: what else takes the place of what. */
  constructor(private readonly table: MeasureTable, more: readonly Landscape[] = [], same: readonly (readonly string[])[] = []) {
    this.unruly = placesIn(table.unruly)
    const orderly = setOf(table.ids.keys()) & ~table.unruly
    this.variants = [NONE, orderly, ...this.unruly.map(only)].map((set) => table.landscapeWith(set))
    this.down = linksOf([...this.variants, ...more], [...same, ...this.unruly.map((place) => table.touched[place] as readonly string[])])
    const up = turned(this.down)
    this.services = new Set([...this.variants, ...more].flatMap(watchedServices))
    this.behind = new Map([...this.services].map((service) => [service, closure(up, [service])]))
  }

  of(situation: Pick<Situation, 'playedOn'>): Scope {
    const { table, unruly, down } = this
    const fates = this.variants.map((landscape) => fatesIn(situation, landscape))
    const affected = closure(down, fates.flatMap((fate) => [...fate.keys()]))
    const [first] = fates as [Map<string, string>]
    // By place of an unruly one: to what the events do something else with it.
    const otherwise = new Map(unruly.map((place, i) => {
      const fate = fates[i + 2] as Map<string, string>
      return [place, [...new Set([...first.keys(), ...fate.keys()])].filter((id) => first.get(id) !== fate.get(id))]
    }))
    const measures = new Map([...this.behind].map(([service, behind]) => [service, setOf([...table.ids.keys()].filter((place) =>
      table.touched[place]?.some((id) => affected.has(id) && behind.has(id)) || otherwise.get(place)?.some((id) => behind.has(id))))]))
    return { affected, measures }
  }
}

/** What the events do to each component that they do anything to, as a text to compare by. */
function fatesIn({ playedOn }: Pick<Situation, 'playedOn'>, with_: Landscape): Map<string, string> {
  const played = playedOn(with_)
  if (!played) return new Map()
  const { cuts, bypasses } = schedule(played.landscape, played.scenario)
  return new Map([...new Set([...cuts.keys(), ...bypasses.keys()])].map((id) =>
    [id, JSON.stringify([cuts.get(id)?.map(({ from, to, level }) => [from, String(to), level]), bypasses.get(id)?.map(({ from, to }) => [from, String(to)])])]))
}

/** From each component to what hangs on it, in any of these landscapes. What replaces a component counts as one with it. */
function linksOf(landscapes: readonly Landscape[], same: readonly (readonly string[])[]): Links {
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to))
  for (const { components } of landscapes)
    for (const [id, { needs = [], fallbacks = {} }] of Object.entries(components))
      for (const entry of [needs, ...Object.values(fallbacks).map((one) => one.needs ?? [])].flat()) for (const on of componentsIn(entry)) link(on, id)
  for (const ids of same) for (const a of ids) for (const b of ids) if (a !== b) link(a, b)
  return links
}

function turned(links: Links): Links {
  const back = new Map<string, Set<string>>()
  for (const [from, all] of links) for (const to of all) back.set(to, (back.get(to) ?? new Set()).add(from))
  return back
}

/** All that can be come to from these, themselves included. */
function closure(links: Links, from: Iterable<string>): Set<string> {
  const all = new Set(from)
  for (const id of all) for (const next of links.get(id) ?? []) all.add(next)
  return all
}
