import { isUncertain, seconds, type UncertainDuration } from '../model/duration.ts'
import { componentOf, type Component, type Fallback, type Landscape } from '../model/landscape.ts'
import { asNeed, groupOf, isCalled, type LeafNeed, type NeedEntry } from '../model/need.ts'
import { nodesOnCycles } from './cycles.ts'
import { COMBINE, STAND_IN, type ComponentNodes, type DurationName, type FallbackRef, type Place, type Program, type StandIn } from './program.ts'

/** A node under construction. */
interface Draft {
  operation: typeof COMBINE | typeof STAND_IN
  inputs: number[]
  rank: number
  window: number
  windowSign: 1 | -1
  floor: number
  gain: number
  component: number
}

const draft = (fields: Partial<Draft>): Draft =>
  ({ operation: COMBINE, inputs: [], rank: 1, window: 0, windowSign: 1, floor: 0, gain: 1, component: -1, ...fields })

/** Flattens lists of numbers into one array and the place where each begins (compressed sparse rows). */
function rows(lists: readonly number[][]): [start: Int32Array, list: Int32Array] {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => { start[i + 1] = (start[i] as number) + list.length })
  return [start, Int32Array.from(lists.flat())]
}

/**
 * Compiles a landscape that passed the checks into the arrays that the engine runs on. With `room`, every uncertain duration has a place in them
 * (also one that is likely to be 0, which would otherwise have no node), so that another value can be put there.
 */
export function compile(landscape: Landscape, { room = false } = {}): Program {
  const ids = Object.keys(landscape.components).sort()
  const indexOf = new Map(ids.map((id, i) => [id, i]))
  // The level of component i is node i, so that needs can point to components that come later.
  const nodes: Draft[] = ids.map((_, component) => draft({ component }))
  const standIns: StandIn[] = []
  const fallbacks: FallbackRef[] = []
  const uncertain: Place[] = []

  const add = (fields: Partial<Draft>): number => nodes.push(draft(fields)) - 1
  const target = (id: string): number => {
    const index = indexOf.get(id)
    if (index === undefined) throw new RangeError(`compile: no component ${id}`)
    return index
  }

  /** Whether a duration must have a place because it is uncertain. */
  const varies = (duration: UncertainDuration | undefined) => room && isUncertain(duration)

  /** Notes where an uncertain duration stands. */
  function place(component: number, of: DurationName, range: UncertainDuration | undefined, at: { node?: number; standIns?: number[] }): void {
    if (room && isUncertain(range)) uncertain.push({ component, of, range, node: at.node ?? null, standIns: at.standIns ?? [] })
  }

  function compileNeed(entry: NeedEntry, component: number, nameOf: (nested: boolean) => DurationName, nested = false): number {
    const need = asNeed(entry)
    const window = need.holdUp === undefined ? 0 : seconds(need.holdUp)
    const floor = need.without ?? 0
    const group = groupOf(need)
    const plain = !group && window === 0 && floor === 0 && !varies(need.holdUp)
    if (plain) return target((need as LeafNeed).on)
    const inputs = group ? group.members.map((member) => compileNeed(member, component, nameOf, true)) : [target((need as LeafNeed).on)]
    const node = add({ inputs, rank: group?.atLeast ?? 1, window, floor, gain: 1 - floor })
    place(component, nameOf(nested), need.holdUp, { node })
    return node
  }

  /** The node that is `primary` or, where that falls short, what these fallbacks give; `host` when it must be that node. */
  function standInFor(primary: number, refs: { ref: number; fallback: Fallback }[], host?: number): number {
    const inputs = [primary, ...refs.map(({ ref }) => (fallbacks[ref] as FallbackRef).supply)]
    const node = host ?? add({})
    Object.assign(nodes[node] as Draft, { operation: STAND_IN, inputs })
    for (const { ref, fallback } of refs) {
      const entry = fallbacks[ref] as FallbackRef
      entry.standIns.push(standIns.push({
        fallback: ref, host: node, primary, supply: entry.supply,
        capacity: fallback.capacity ?? 1,
        activation: fallback.activation === undefined ? 0 : seconds(fallback.activation),
        lasts: fallback.lasts === undefined ? Infinity : seconds(fallback.lasts),
        manual: fallback.trigger === 'manual',
      }) - 1)
    }
    return node
  }

  function compileFallbacks(component: number, { fallbacks: own = {} }: Component): { ref: number; fallback: Fallback }[] {
    return Object.entries(own).map(([id, fallback]) => {
      const inputs = (fallback.needs ?? []).map((need) => compileNeed(need, component, () => ({ what: 'fallback-hold-up', fallback: id })))
      const supply = add({ inputs, rank: inputs.length, gain: fallback.capacity ?? 1 })
      const ref = fallbacks.push({ component, id, covers: fallback.covers ?? null, standIns: [], supply }) - 1
      return { ref, fallback }
    })
  }

  function compileComponent(index: number, component: Component): ComponentNodes {
    const stands = compileFallbacks(index, component)
    const needs = (component.needs ?? []).map((entry, need) => {
      const own = compileNeed(entry, index, (nested) => ({ what: 'hold-up', need, nested }))
      const covering = stands.filter(({ fallback }) => fallback.covers !== undefined && isCalled(entry, fallback.covers))
      return { own, covered: covering.length ? standInFor(own, covering) : own }
    })
    const restart = component.restart === undefined ? 0 : seconds(component.restart)
    const forItself = stands.filter(({ fallback }) => fallback.covers === undefined)

    const inputs = needs.map(({ covered }) => covered)
    const rawFields = { inputs, rank: inputs.length }
    const upFields = (raw: number) => ({ inputs: [raw], window: restart, windowSign: -1 as const })
    const at = (fields: Partial<Draft>) => (Object.assign(nodes[index] as Draft, fields), index)

    const restarts = restart > 0 || varies(component.restart)
    const raw = restarts || forItself.length ? add(rawFields) : at(rawFields)
    const up = !restarts ? raw : forItself.length ? add(upFields(raw)) : at(upFields(raw))
    if (forItself.length) standInFor(up, forItself, index)
    place(index, { what: 'restart' }, component.restart, { node: up })
    for (const { ref, fallback: { activation, lasts } } of stands) {
      const { id: fallback, standIns } = fallbacks[ref] as FallbackRef
      place(index, { what: 'activation', fallback }, activation, { standIns })
      place(index, { what: 'lasts', fallback }, lasts, { standIns })
    }
    return { level: index, raw, up, needs }
  }

  const components = ids.map((id, i) => compileComponent(i, componentOf(landscape, id)))
  const [inputStart, inputs] = rows(nodes.map((node) => node.inputs))
  const outputsOf: number[][] = nodes.map(() => [])
  nodes.forEach((node, n) => { for (const input of new Set(node.inputs)) (outputsOf[input] as number[]).push(n) })
  const [outputStart, outputs] = rows(outputsOf)
  const standInsOf: number[][] = nodes.map(() => [])
  standIns.forEach((standIn, i) => (standInsOf[standIn.host] as number[]).push(i))
  const [standInStart, standInList] = rows(standInsOf)

  return {
    ids, indexOf, components, fallbacks, standIns,
    size: nodes.length,
    operation: Uint8Array.from(nodes, (node) => node.operation),
    isLevel: Uint8Array.from(nodes, (node) => (node.component >= 0 ? 1 : 0)),
    rank: Int32Array.from(nodes, (node) => node.rank),
    window: Float64Array.from(nodes, (node) => node.window),
    windowSign: Int8Array.from(nodes, (node) => node.windowSign),
    floor: Float64Array.from(nodes, (node) => node.floor),
    gain: Float64Array.from(nodes, (node) => node.gain),
    inputStart, inputs, outputStart, outputs, standInStart, standInList, uncertain,
    componentOfNode: Int32Array.from(nodes, (node) => node.component),
    cyclic: nodesOnCycles(nodes.length, outputStart, outputs),
  }
}
