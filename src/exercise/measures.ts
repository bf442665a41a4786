import { below, levelAt } from '../engine/levels.ts'
import { schedule } from '../engine/schedule.ts'
import type { Trace } from '../engine/trace.ts'
import { graphOf, type LandscapeGraph } from '../model/graph.ts'
import { componentOf, servicesOf, type Fallback, type Landscape } from '../model/landscape.ts'
import { asNeed, groupOf, isCalled, type LeafNeed, type NeedEntry } from '../model/need.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Measure } from './entry.ts'

/** A measure that makes sense at a moment, for a facilitator to choose from. */
export interface MeasureOption {
  kind: 'activate' | 'restore' | 'bypass' | 'cut-off'
  measure: Measure
  component: string
  /** The key of the fallback that is activated. */
  fallback?: string
  /** Something is wrong now that it may help against; otherwise it is a possibility only. */
  needed: boolean
  /** How many services hang on the component; of those interrupted now, and of all. */
  interrupted: number
  services: number
}

const ORDER: Record<MeasureOption['kind'], number> = { activate: 0, restore: 1, bypass: 2, 'cut-off': 3 }

/** The services that hang on a component, by whatever way; itself when it is one. */
function servicesOn(graph: LandscapeGraph, id: string, services: ReadonlySet<string>): string[] {
  const seen = new Set([id])
  for (const one of seen) if (graph.hasNode(one)) for (const next of graph.inNeighbors(one)) seen.add(next)
  return [...seen].filter((one) => services.has(one))
}

/** What is left of a need now, hold-up times aside: it is good to know before they run out. */
function worthOf(entry: NeedEntry, level: (id: string) => number): number {
  const need = asNeed(entry)
  const group = groupOf(need)
  const own = group ? group.members.map((member) => worthOf(member, level)).sort((a, b) => b - a)[group.atLeast - 1] ?? 1 : level((need as LeafNeed).on)
  const floor = need.without ?? 0
  return floor + (1 - floor) * own
}

/** Whether what a fallback stands in for falls short now. */
function isWanted(landscape: Landscape, id: string, { covers, capacity = 1 }: Fallback, level: (id: string) => number): boolean {
  if (covers === undefined) return below(level(id), capacity)
  return (componentOf(landscape, id).needs ?? []).some((entry) => isCalled(entry, covers) && below(worthOf(entry, level), capacity))
}

/**
 * What can be done at a second: fallbacks that wait for a decision, what is cut off and can be restored, what is down or in a
 * deadlock and can be bypassed, and what more can be lost. The most useful first.
 * @param trace of this scenario, with the measures taken so far
 */
export function measuresFor(landscape: Landscape, trace: Trace, second: number, scenario: Scenario): MeasureOption[] {
  const graph = graphOf(landscape)
  const ids = Object.keys(landscape.components)
  const services = new Set(servicesOf(landscape))
  const level = (id: string) => levelAt(trace.levels[id] ?? [], second)
  const isInterrupted = (id: string) => trace.services[id]?.interruptions.some(({ from, to }) => from <= second && second < (to ?? Infinity)) ?? false
  const plan = schedule(landscape, scenario)
  const stuck = new Set(trace.deadlocks.filter(({ from, to }) => from <= second && second < (to ?? Infinity)).flatMap(({ components }) => components))
  const on = new Map<string, { services: number; interrupted: number }>()
  const countOn = (id: string) => {
    const found = on.get(id) ?? (() => {
      const all = servicesOn(graph, id, services)
      return { services: all.length, interrupted: all.filter(isInterrupted).length }
    })()
    on.set(id, found)
    return found
  }
  const option = (kind: MeasureOption['kind'], measure: Measure, component: string, needed: boolean, fallback?: string): MeasureOption =>
    ({ kind, measure, component, needed, ...countOn(component), ...(fallback !== undefined && { fallback }) })

  const isCut = (id: string) => plan.cuts.get(id)?.some(({ from, to, level }) => from <= second && second < to && below(level, 1)) ?? false
  const isBypassed = (id: string) => plan.bypasses.get(id)?.some(({ from, to }) => from <= second && second < to) ?? false
  return ids.flatMap((id) => {
    const { fallbacks = {}, needs = [] } = componentOf(landscape, id)
    const waiting = Object.entries(fallbacks).filter(([key, { trigger }]) => trigger === 'manual' && !((plan.activations.get(`${id}/${key}`) ?? Infinity) <= second))
    const isDown = below(level(id), 1)
    return [
      ...waiting.map(([key, fallback]) => option('activate', { activate: `${id}/${key}` }, id, isWanted(landscape, id, fallback, level), key)),
      ...(isCut(id) ? [option('restore', { restore: { component: id } }, id, true)] : []),
      // A bypass lets a component do without its needs; it does not help against being cut off itself.
      ...(isDown && needs.length && !isCut(id) && !isBypassed(id) ? [option('bypass', { bypass: { component: id } }, id, stuck.has(id))] : []),
      ...(level(id) > 0 ? [option('cut-off', { cutOff: { component: id } }, id, false)] : []),
    ]
  }).sort((a, b) => Number(b.needed) - Number(a.needed) || ORDER[a.kind] - ORDER[b.kind] || b.interrupted - a.interrupted || b.services - a.services
    || (a.component < b.component ? -1 : a.component > b.component ? 1 : 0))
}
