import { TreeBuilder, type Tree } from '../analysis/structure/tree.ts'
import { valuesOf, type Inventory } from '../exchange/inventory.ts'

/** A fault tree that was read: its gates as nodes of a tree, under their names. */
export interface FaultTree {
  tree: Tree
  /** The name of each basic event, in the order of the tree. */
  events: string[]
  /** The chance of each basic event; not a number where the file does not say so. */
  chances: Float64Array
  gates: ReadonlyMap<string, number>
  /** Gates that the file defines and nothing else is made of. */
  tops: string[]
}

/** Some gates that need each other, which a fault tree may not have (Open-PSA MEF 2.0d, III.2). */
export class CircularGates extends Error {
  constructor(readonly gates: string[], readonly line: number) { super(gates.join(', ')) }
}

/** The tree of an inventory of fault trees (`readOpenPsa`). House events are what they always are; one that says nothing never fails. Throws `CircularGates`. */
export function faultTreeOf({ elements, relations }: Inventory): FaultTree {
  const events = elements.filter(({ type }) => type === 'basic-event')
  const builder = new TreeBuilder(events.length)
  const nodeOf = new Map(events.map(({ id }, event) => [id, event]))
  for (const { id, type, properties } of elements) {
    if (type === 'gate') nodeOf.set(id, builder.gate())
    if (type === 'house-event') nodeOf.set(id, builder.gate(valuesOf(properties, 'state')[0] === 'true' ? 0 : 1))
  }
  const inputsOf = new Map<string, string[]>()
  for (const { source, target } of relations) {
    const inputs = inputsOf.get(source)
    if (inputs) inputs.push(target)
    else inputsOf.set(source, [target])
  }
  const gates = elements.filter(({ type }) => type === 'gate')
  const used = new Set(relations.map(({ target }) => target))
  for (const { id, properties } of gates) {
    const inputs = inputsOf.get(id) ?? []
    const formula = valuesOf(properties, 'formula')[0] ?? 'or'
    const rank = formula === 'or' ? 1 : formula === 'and' ? inputs.length : Number(formula.replace('atleast:', ''))
    builder.define(nodeOf.get(id) as number, rank, inputs.map((input) => nodeOf.get(input) as number))
  }
  const circle = circleIn(gates.map(({ id }) => id), inputsOf)
  if (circle) throw new CircularGates(circle, gates.find(({ id }) => id === circle[0])?.line ?? 1)
  return {
    tree: builder.build(), events: events.map(({ id }) => id),
    chances: Float64Array.from(events, ({ properties }) => Number(valuesOf(properties, 'probability')[0] ?? NaN)),
    gates: new Map(gates.map(({ id }) => [id, nodeOf.get(id) as number])),
    tops: gates.flatMap(({ id, records }) => (records > 0 && !used.has(id) ? [id] : [])),
  }
}

/** Gates of which each is made of the next, and the last of the first; null when there are none. */
function circleIn(gates: readonly string[], inputsOf: ReadonlyMap<string, readonly string[]>): string[] | null {
  const state = new Map<string, 'open' | 'done'>()
  for (const start of gates) {
    if (state.has(start)) continue
    const path: { id: string; at: number }[] = [{ id: start, at: 0 }]
    state.set(start, 'open')
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = inputsOf.get(last.id)?.[last.at++]
      if (next === undefined) {
        state.set(last.id, 'done')
        path.pop()
      } else if (state.get(next) === 'open') return path.slice(path.findIndex(({ id }) => id === next)).map(({ id }) => id)
      else if (!state.has(next)) {
        state.set(next, 'open')
        path.push({ id: next, at: 0 })
      }
    }
  }
  return null
}
