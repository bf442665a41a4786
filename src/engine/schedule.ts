import { seconds } from '../model/duration.ts'
import type { Landscape } from '../model/landscape.ts'
import { select } from '../model/selector.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Steps } from './trace.ts'

/** One cut-off as it works on one component. `to` is exclusive and may be Infinity. */
export interface Cut { event: number; from: number; to: number; level: number }

/** What the events of a scenario do, worked out per component (SPEC chapter E). */
export interface Schedule {
  horizon: number
  /** Per component id, in order of their start. */
  cuts: Map<string, Cut[]>
  bypasses: Map<string, { from: number; to: number }[]>
  /** First second at which a manual fallback may be called, by `component/fallback`. */
  activations: Map<string, number>
  disclosures: { at: number; event: number; components: string[] }[]
  /** The seconds at which an event begins or ends, within the horizon. */
  marks: number[]
}

const push = <T>(map: Map<string, T[]>, key: string, item: T) => {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** Works out the events of a scenario on a landscape. */
export function schedule(landscape: Landscape, scenario: Scenario): Schedule {
  const horizon = seconds(scenario.horizon)
  const cuts = new Map<string, Cut[]>()
  const bypasses = new Map<string, { from: number; to: number }[]>()
  const activations = new Map<string, number>()
  const disclosures: Schedule['disclosures'] = []
  const restores: { at: number; components: Set<string> }[] = []
  const marks = new Set<number>()

  scenario.events.forEach((event, index) => {
    const at = seconds(event.at)
    const to = 'until' in event && typeof event.until === 'string' ? seconds(event.until) : Infinity
    for (const mark of [at, to]) if (mark <= horizon) marks.add(mark)
    if ('cutOff' in event)
      for (const id of select(landscape, event.cutOff)) push(cuts, id, { event: index, from: at, to, level: event.level ?? 0 })
    else if ('restore' in event) restores.push({ at, components: new Set(select(landscape, event.restore)) })
    else if ('bypass' in event) for (const id of select(landscape, event.bypass)) push(bypasses, id, { from: at, to })
    else if ('activate' in event) activations.set(event.activate, Math.min(at, activations.get(event.activate) ?? Infinity))
    else if ('disclose' in event) disclosures.push({ at, event: index, components: select(landscape, event.disclose).sort() })
  })

  // A restore ends the cut-offs that began before it (SPEC E3); one of the same second stands.
  restores.sort((a, b) => a.at - b.at)
  for (const [id, list] of cuts) {
    const own = restores.filter(({ components }) => components.has(id)).map(({ at }) => at)
    if (own.length === 0) continue
    list.sort((a, b) => a.from - b.from)
    let next = 0
    for (const cut of list) {
      while ((own[next] ?? Infinity) <= cut.from) next++
      cut.to = Math.min(cut.to, own[next] ?? Infinity)
    }
  }

  return { horizon, cuts, bypasses, activations, disclosures, marks: [...marks].sort((a, b) => a - b) }
}

/** The external level of a component over time (SPEC E1): the lowest of the cut-offs in force. */
export function externalSteps(cuts: readonly Cut[]): Steps {
  const times = [...new Set(cuts.flatMap(({ from, to }) => [from, to]))].filter(Number.isFinite).sort((a, b) => a - b)
  const starts = [...cuts].sort((a, b) => a.from - b.from)
  let inForce: Cut[] = []
  let next = 0
  return times.map((t) => {
    inForce = inForce.filter(({ to }) => to > t)
    for (let cut = starts[next]; cut && cut.from <= t; cut = starts[++next]) if (cut.to > t) inForce.push(cut)
    return [t, inForce.reduce((least, { level }) => Math.min(least, level), 1)]
  })
}

/** Maximal intervals in which at least one of these holds. */
export function union(intervals: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1]
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}
