import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupsOf } from '../../src/layout/groups.ts'
import { groupNode, layout, type Layout } from '../../src/layout/layout.ts'
import { sketchOf, type Order } from '../../src/layout/sketch.ts'
import { graphOf } from '../../src/model/graph.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { MapView } from '../../src/model/view.ts'
import { holds, overlaps } from './boxes.ts'
import { landscapes, shapes, views } from './random-landscape.ts'

const sketch = (landscape: Landscape, view: MapView, previous?: Order) => sketchOf(graphOf(landscape), landscape, view, previous)

/** Who stands in each line of each box, from the top down. */
function inBoxes({ nodes, groups }: Layout): Map<string, string[][]> {
  return new Map(groups.filter(({ folded }) => !folded).map(({ key, members }) => {
    const lines = new Map<number, string[]>()
    for (const id of members.toSorted((a, b) => (nodes.get(a)?.y as number) - (nodes.get(b)?.y as number))) {
      const line = nodes.get(id)?.line as number
      lines.set(line, [...lines.get(line) ?? [], id])
    }
    return [key, [...lines].toSorted(([a], [b]) => a - b).map(([, ids]) => ids)]
  }))
}

describe('every layout', () => {
  test('has everything on the board, nothing over anything else, and groups in their boxes', () => {
    fc.assert(fc.property(landscapes, views, shapes, (landscape, view, shape) => {
      const made = layout(sketch(landscape, view), shape)
      expect(overlaps(made)).toEqual([])
      const board = { x: 0, y: 0, width: made.width, height: made.height }
      for (const box of [...made.nodes.values(), ...made.fields, ...made.groups]) expect(holds(board, box)).toBe(true)
      for (const { x, y, width, height, key, folded, members, heading } of made.groups) {
        const below = { x, y: y + heading, width, height: height - heading }
        for (const id of folded ? [groupNode(key)] : members) expect(made.nodes.has(id) && holds(below, made.nodes.get(id) as never)).toBe(true)
      }
      for (const { block, ...place } of made.nodes.values()) expect(made.fields.some((field) => field.key === block && holds(field, place))).toBe(true)
    }))
  })

  test('shows each component once, or else the folded group that it is in', () => {
    fc.assert(fc.property(landscapes, views, shapes, (landscape, view, shape) => {
      const graph = graphOf(landscape)
      const groups = groupsOf(graph, landscape, view.group)
      const made = layout(sketch(landscape, view), shape)
      const { blocks, ids } = sketch(landscape, view)
      const grouped = ids.filter((_, i) => groups && blocks[i] !== 'critical')
      const folded = (id: string) => grouped.includes(id) && view.folded.includes(groups?.get(id) ?? '')
      const expected = new Set(graph.mapNodes((id) => (folded(id) ? groupNode(groups?.get(id) ?? '') : id)))
      expect(new Set(made.nodes.keys())).toEqual(expected)
      if (!made.groups.some((group) => group.folded)) expect(made.fields.reduce((sum, { count }) => sum + count, 0)).toBe(graph.order)
      expect(made.groups.flatMap(({ members }) => members).sort()).toEqual(grouped)
    }))
  })

  test('keeps critical services in sight, and has no column with nothing in it when all is folded', () => {
    fc.assert(fc.property(landscapes, views, shapes, (landscape, view, shape) => {
      const { blocks, ids } = sketch(landscape, view)
      const keys = layout(sketch(landscape, { ...view, folded: [] }), shape).groups.map(({ key }) => key)
      const made = layout(sketch(landscape, { ...view, folded: keys }), shape)
      for (const [i, id] of ids.entries()) if (blocks[i] === 'critical') expect(made.nodes.get(id)).toMatchObject({ block: 'critical' })
      const standing = new Set([...made.nodes.values()].map(({ block }) => block))
      for (const { key } of made.fields) expect(standing).toContain(key)
    }))
  })

  test('is the same whatever the order in the file and whatever is filtered out', () => {
    fc.assert(fc.property(landscapes, views, shapes, (landscape, view, shape) => {
      const backwards = { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).reverse()) }
      const filtered: MapView = { ...view, folded: [...view.folded].reverse(), onlyAffected: true, onlyFocus: true, withoutKinds: ['application'], withoutLayers: ['cloud'], depth: 'all' }
      expect(layout(sketch(backwards, filtered), shape)).toEqual(layout(sketch(landscape, view), shape))
    }))
  })

  test('keeps the inside of every group when others are folded', () => {
    fc.assert(fc.property(landscapes, views, shapes, (landscape, view, shape) => {
      const before = inBoxes(layout(sketch(landscape, { ...view, folded: [] }), shape))
      for (const [key, lines] of inBoxes(layout(sketch(landscape, view), shape))) expect(lines).toEqual(before.get(key))
    }))
  })

  test('is the same when it is made again from the order that it gives, also when groups were folded meanwhile', () => {
    fc.assert(fc.property(landscapes, views, shapes, (landscape, view, shape) => {
      const open = layout(sketch(landscape, { ...view, folded: [] }), shape)
      const folded = layout(sketch(landscape, view, open.order), shape)
      expect(folded).toEqual(layout(sketch(landscape, view), shape))
      expect(layout(sketch(landscape, { ...view, folded: [] }, folded.order), shape)).toEqual(open)
    }))
  })
})
