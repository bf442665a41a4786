import { readOpenPsa } from '../../../../src/exchange/graphs/open-psa.ts'
import { TreeBuilder, type Tree } from '../../../../src/analysis/structure/tree.ts'

/** A fault tree from a file: its structure, its top (the first gate that no gate needs), and the names and chances of its events. */
export function readTree(xml: string, file: string): { tree: Tree; top: number; names: string[]; chances: Float64Array } {
  const read = readOpenPsa(xml, file)
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems[0])}`)
  const { elements, relations } = read.inventory
  const events = elements.filter(({ type }) => type === 'basic-event')
  const others = elements.filter(({ type }) => type !== 'basic-event')
  const nodeOf = new Map([...events, ...others].map(({ id }, n) => [id, n]))
  const inputs = new Map<string, number[]>(others.map(({ id }) => [id, []]))
  const needed = new Set(relations.map(({ target }) => target))
  for (const { source, target } of relations) inputs.get(source)?.push(nodeOf.get(target) as number)
  const builder = new TreeBuilder(events.length)
  for (const { id, type, properties } of others) {
    const list = inputs.get(id) as number[]
    const value = properties.find(([key]) => key === (type === 'gate' ? 'formula' : 'state'))?.[1] as string
    builder.gate(type === 'house-event' ? (value === 'true' ? 0 : 1) : value === 'or' ? 1 : value === 'and' ? list.length : Number(value.slice('atleast:'.length)), list)
  }
  const top = others.find(({ id, type }) => type === 'gate' && !needed.has(id))
  if (!top) throw new Error(`${file}: no top`)
  const chances = Float64Array.from(events, ({ properties }) => Number(properties.find(([key]) => key === 'probability')?.[1] ?? 0))
  return { tree: builder.build(), top: nodeOf.get(top.id) as number, names: events.map(({ id }) => id), chances }
}
