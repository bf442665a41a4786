import { below, isDuring, levelAt } from '../engine/levels.ts'
import { schedule } from '../engine/schedule.ts'
import type { Interval, Trace } from '../engine/trace.ts'
import { graphOf } from '../model/graph.ts'
import { componentOf, servicesOf, type Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { servicesOn } from './dependents.ts'
import type { Measure } from './entry.ts'
import { isWanted } from './wanted.ts'

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

const byUse = (a: MeasureOption, b: MeasureOption): number => Number(b.needed) - Number(a.needed) || ORDER[a.kind] - ORDER[b.kind]
  || b.interrupted - a.interrupted || b.services - a.services || (a.component < b.component ? -1 : a.component > b.component ? 1 : 0)

/**
 * What can be done at a second: fallbacks that wait for a decision, what is cut off and can be restored, what is down or in a
 * deadlock and can be bypassed, and what more can be lost. The most useful first.
 * @param scenario with the measures taken so far; `trace` is its outcome
 */
export function measuresFor(landscape: Landscape, trace: Trace, second: number, scenario: Scenario): MeasureOption[] {
  const plan = schedule(landscape, scenario)
  const graph = graphOf(landscape)
  const services = new Set(servicesOf(landscape))
  const now = (interval: Interval) => isDuring(interval, second)
  const level = (id: string) => levelAt(trace.levels[id] ?? [], second)
  const stuck = new Set(trace.deadlocks.filter(now).flatMap(({ components }) => components))
  const isCut = (id: string) => plan.cuts.get(id)?.some((cut) => now(cut) && below(cut.level, 1)) ?? false
  const isBypassed = (id: string) => plan.bypasses.get(id)?.some(now) ?? false
  const isActivated = (path: string) => (plan.activations.get(path) ?? Infinity) <= second

  return Object.keys(landscape.components).flatMap((component) => {
    const { fallbacks = {}, needs = [] } = componentOf(landscape, component)
    const hanging = servicesOn(graph, component, services)
    const use = { component, services: hanging.length, interrupted: hanging.filter((id) => trace.services[id]?.interruptions.some(now)).length }
    const found: MeasureOption[] = Object.entries(fallbacks)
      .filter(([key, { trigger }]) => trigger === 'manual' && !isActivated(`${component}/${key}`))
      .map(([fallback, one]) => ({ ...use, kind: 'activate', measure: { activate: `${component}/${fallback}` }, fallback, needed: isWanted(landscape, component, one, level) }))
    const cut = isCut(component)
    if (cut) found.push({ ...use, kind: 'restore', measure: { restore: { component } }, needed: true })
    // A bypass lets a component do without its needs; it does not help one that is cut off itself.
    if (!cut && needs.length && below(level(component), 1) && !isBypassed(component))
      found.push({ ...use, kind: 'bypass', measure: { bypass: { component } }, needed: stuck.has(component) })
    if (below(0, level(component))) found.push({ ...use, kind: 'cut-off', measure: { cutOff: { component } }, needed: false })
    return found
  }).sort(byUse)
}
