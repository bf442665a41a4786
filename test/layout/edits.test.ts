import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { layout, type Layout } from '../../src/layout/layout.ts'
import { sketchOf, type Order } from '../../src/layout/sketch.ts'
import { graphOf } from '../../src/model/graph.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import { COLUMNS, GROUPINGS, WHOLE_MAP, type MapView } from '../../src/model/view.ts'

const reference = parse(readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8')) as Landscape
const SHAPE = { width: 1100, height: 620 }
const make = (landscape: Landscape, view: MapView, previous?: Order): Layout => layout(sketchOf(graphOf(landscape), landscape, view, previous), SHAPE)
const withComponents = (landscape: Landscape, components: Record<string, Component>): Landscape => ({ ...landscape, components })

const fresh: Component = { name: 'Nieuw', kind: 'application', supplier: 'microsoft-ireland', owner: 'Burgerzaken', needs: ['entra-id', 'azure'] }
const added = withComponents(reference, { ...reference.components, nieuw: fresh })
const { 'entra-id': entra, ...others } = reference.components
const removed = withComponents(reference, others)
const moreNeeds = withComponents(reference, { ...others, 'entra-id': { ...entra as Component, name: 'Anders', needs: [...entra?.needs ?? [], 'drinkwater'] } })
const another = withComponents(reference, { ...reference.components, nieuw: { name: 'Nieuw', kind: 'process', needs: ['zaaksysteem'] } })

/** Of what is still there and in the same group, the ids that stand in another line than before, and the pairs that changed order within a line. */
function moved(before: Layout, after: Layout): { lines: string[]; order: string[] } {
  const ids = [...before.nodes.keys()].filter((id) => after.nodes.get(id)?.group === before.nodes.get(id)?.group && after.nodes.has(id))
  const line = ({ nodes }: Layout, id: string) => nodes.get(id)?.line as number
  const above = ({ nodes }: Layout, a: string, b: string) => Math.sign((nodes.get(a)?.y as number) - (nodes.get(b)?.y as number))
  const stayed = ids.filter((id) => line(before, id) === line(after, id))
  const order = stayed.flatMap((a, i) => stayed.slice(i + 1).filter((b) => line(before, a) === line(before, b) && above(before, a, b) !== above(after, a, b)).map((b) => `${a}/${b}`))
  return { lines: ids.filter((id) => !stayed.includes(id)), order }
}

const views = COLUMNS.flatMap((columns) => GROUPINGS.map((group): [string, MapView] => [`${columns}, ${group}`, { ...WHOLE_MAP, columns, group }]))

describe.each(views)('after an edit, by %s', (_, view) => {
  const before = make(reference, view)

  test.each([['one more component', added], ['another of a kind with few', another], ['one less', removed], ['a new name and a new need', moreNeeds]])('%s leaves the others where they were', (_, landscape) => {
    const after = make(landscape, view, before.order)
    expect(after.nodes.size).toBe(Object.keys(landscape.components).length)
    const { lines, order } = moved(before, after)
    expect(lines.length).toBeLessThanOrEqual(view.group === 'none' ? 0 : 6)
    expect(order).toEqual([])
  })

  test('and undone, all is back', () => {
    expect(make(reference, view, make(added, view, before.order).order)).toEqual(before)
  })
})

test('a small landscape has a line for each kind, whatever is added to it', () => {
  const kinds = ['application', 'network', 'application', 'service', 'platform', 'team', 'application', 'service', 'network'] as const
  let order: Order | undefined
  for (const [i] of kinds.entries()) {
    const components = Object.fromEntries(kinds.slice(0, i + 1).map((kind, at): [string, Component] => [`c${at}`, { name: 'x', kind }]))
    const made = make(withComponents(reference, components), WHOLE_MAP, order)
    order = made.order
    const lines = new Map<string, Set<number>>()
    for (const { block, line } of made.nodes.values()) lines.set(block, (lines.get(block) ?? new Set<number>()).add(line))
    expect([...lines.values()].every(({ size }) => size === 1)).toBe(true)
    expect(new Set([...lines.values()].flatMap((each) => [...each])).size).toBe(lines.size)
    const fields = made.fields.toSorted((a, b) => a.x - b.x)
    for (const [at, field] of fields.entries()) if (at > 0) expect(field.x - (fields[at - 1]?.x as number) - (fields[at - 1]?.width as number)).toBeGreaterThan(15)
  }
})

test('what is new stands beside another of its supplier', () => {
  const { nodes } = make(added, WHOLE_MAP, make(reference, WHOLE_MAP).order)
  const place = nodes.get('nieuw')
  const before = [...nodes].filter(([, { block, line, y }]) => block === place?.block && line === place.line && y < place.y).at(-1)?.[0] ?? ''
  expect(added.components[before]?.supplier).toBe('microsoft-ireland')
})

test('folding one group only moves others up or down', () => {
  const view: MapView = { ...WHOLE_MAP, group: 'supplier' }
  const [open, folded] = [make(reference, view), make(reference, { ...view, folded: ['rvig'] })]
  const { lines, order } = moved(open, folded)
  expect([lines, order]).toEqual([[], []])
  expect(folded.groups.find(({ key }) => key === 'rvig')).toMatchObject({ folded: true, heading: 0 })
})

test('an order that says little of this landscape is not followed', () => {
  const few = withComponents(reference, Object.fromEntries(Object.entries(reference.components).slice(0, 40)))
  expect(make(reference, WHOLE_MAP, make(few, WHOLE_MAP).order)).toEqual(make(reference, WHOLE_MAP))
})

test('an order made for other columns is not followed', () => {
  const layers: MapView = { ...WHOLE_MAP, columns: 'layer' }
  expect(make(reference, WHOLE_MAP, make(reference, layers).order)).toEqual(make(reference, WHOLE_MAP))
})
