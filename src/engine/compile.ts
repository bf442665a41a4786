import { seconds } from '../model/duration.ts'
import { componentOf, type Component, type Fallback, type Landscape } from '../model/landscape.ts'
import { asNeed, groupOf, isCalled, type LeafNeed, type NeedEntry } from '../model/need.ts'
import { nodesOnCycles } from './cycles.ts'
import { COMBINE, STAND_IN, type ComponentNodes, type FallbackRef, type Program, type StandIn } from './program.ts'

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

/** Compiles a landscape that passed the checks into the arrays that the engine runs on. */
export function compile(landscape: Landscape): Program {
  const ids = Object.keys(landscape.components).sort()
  const indexOf = new Map(ids.map((id, i) => [id, i]))
  // The level of component i is node i, so that needs can point to components that come later.
  const nodes: Draft[] = ids.map((_, component) => draft({ component }))
  const standIns: StandIn[] = []
  const fallbacks: FallbackRef[] = []

  const add = (fields: Partial<Draft>): number => nodes.push(draft(fields)) - 1
  const target = (id: string): number => {
    const index = indexOf.get(id)
    if (index === undefined) throw new RangeError(`compile: no component ${id}`)
    return index
  }

  function compileNeed(entry: NeedEntry): number {
    const need = asNeed(entry)
    const window = need.holdUp === undefined ? 0 : seconds(need.holdUp)
    const floor = need.without ?? 0
    const group = groupOf(need)
    if (!group) {
      const on = target((need as LeafNeed).on)
      return window === 0 && floor === 0 ? on : add({ inputs: [on], window, floor, gain: 1 - floor })
    }
    const inputs = group.members.map(compileNeed)
    return add({ inputs, rank: group.atLeast, window, floor, gain: 1 - floor })
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
      const inputs = (fallback.needs ?? []).map(compileNeed)
      const supply = add({ inputs, rank: inputs.length, gain: fallback.capacity ?? 1 })
      const ref = fallbacks.push({ component, id, covers: fallback.covers ?? null, standIns: [], supply }) - 1
      return { ref, fallback }
    })
  }

  function compileComponent(index: number, component: Component): ComponentNodes {
    const stands = compileFallbacks(index, component)
    const needs = (component.needs ?? []).map((entry) => {
      const own = compileNeed(entry)
      const covering = stands.filter(({ fallback }) => fallback.covers !== undefined && isCalled(entry, fallback.covers))
      return { own, covered: covering.length ? standInFor(own, covering) : own }
    })
    const restart = component.restart === undefined ? 0 : seconds(component.restart)
    const forItself = stands.filter(({ fallback }) => fallback.covers === undefined)

    const inputs = needs.map(({ covered }) => covered)
    const rawFields = { inputs, rank: inputs.length }
    const upFields = (raw: number) => ({ inputs: [raw], window: restart, windowSign: -1 as const })
    const at = (fields: Partial<Draft>) => (Object.assign(nodes[index] as Draft, fields), index)

    const stages = (restart > 0 ? 1 : 0) + (forItself.length ? 1 : 0)
    const raw = stages === 0 ? at(rawFields) : add(rawFields)
    const up = restart === 0 ? raw : forItself.length ? add(upFields(raw)) : at(upFields(raw))
    if (forItself.length) standInFor(up, forItself, index)
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
    inputStart, inputs, outputStart, outputs, standInStart, standInList,
    componentOfNode: Int32Array.from(nodes, (node) => node.component),
    cyclic: nodesOnCycles(nodes.length, outputStart, outputs),
  }
}
