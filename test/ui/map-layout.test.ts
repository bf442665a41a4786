import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/model/graph.ts'
import { KINDS } from '../../src/model/kinds.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { STAGES, type BlockKey } from '../../src/ui/map/blocks.ts'
import { layout, type Layout } from '../../src/ui/map/layout.ts'

const reference = parse(readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8')) as Landscape
const plan = (landscape: Landscape): Layout => layout(graphOf(landscape))
const components = Object.entries(reference.components)
const withComponents = (entries: typeof components): Landscape => ({ ...reference, components: Object.fromEntries(entries) })

/** A large landscape in which everything hangs on things made before it. */
function large(size: number): Landscape {
  const ids = Array.from({ length: size }, (_, i) => `c${i}`)
  return {
    format: 'uitwijk-landscape/1', name: 'Groot',
    components: Object.fromEntries(ids.map((id, i) => [id, {
      name: id, kind: KINDS[(i * 7) % KINDS.length] as (typeof KINDS)[number],
      needs: i ? [...new Set([1, 2, 3].map((n) => `c${(i * n * 31) % i}`))] : [],
    }])),
  }
}

function overlaps({ nodes }: Layout): string[] {
  const all = [...nodes].sort(([, a], [, b]) => a.x - b.x)
  return all.flatMap(([id, a], i) => all.slice(i + 1).filter(([, b]) =>
    b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map(([other]) => `${id}/${other}`))
}

describe('layout', () => {
  test('places every component once, within the board and without overlap', () => {
    const { nodes, columns, width, height } = plan(reference)
    expect(nodes.size).toBe(components.length)
    expect(overlaps(plan(reference))).toEqual([])
    for (const { x, y, width: w, height: h } of nodes.values()) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + w).toBeLessThanOrEqual(width)
      expect(y + h).toBeLessThanOrEqual(height)
    }
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(components.length)
  })

  test('is the same every time, and whatever the order in the file', () => {
    expect(plan(withComponents([...components].reverse()))).toEqual(plan(reference))
    const mixed = [...components].sort(([a], [b]) => (a.length - b.length) || (a > b ? -1 : 1))
    expect(plan(withComponents(mixed))).toEqual(plan(reference))
  })

  test('goes by kind from left to right, critical services last', () => {
    const { nodes } = plan(reference)
    const stage = (id: string) => STAGES.findIndex((keys) => keys.includes(nodes.get(id)?.column as BlockKey))
    const byLine = [...nodes].sort(([, a], [, b]) => a.x - b.x).map(([id]) => stage(id))
    expect(byLine).toEqual([...byLine].sort((a, b) => a - b))
    for (const [id, { kind, service }] of components) expect(nodes.get(id)?.column).toBe(service?.critical ? 'critical' : kind)
  })

  test('makes all services critical when none is marked so', () => {
    const unmarked = withComponents(components.map(([id, component]) => [id, component.service ? { ...component, service: {} } : component]))
    expect([...plan(unmarked).nodes.values()].filter(({ column }) => column === 'critical')).toHaveLength(24)
  })

  test('a component more leaves the others where people know them', () => {
    const before = plan(reference)
    const after = plan(withComponents([...components, ['nieuw', { name: 'Nieuw', kind: 'application', needs: ['entra-id'] }]]))
    const pairs = components.flatMap(([a], i) => components.slice(i + 1).map(([b]) => [a, b] as const))
    const above = ({ nodes }: Layout, a: string, b: string) => Math.sign((nodes.get(a)?.y ?? 0) - (nodes.get(b)?.y ?? 0))
    const sameLine = pairs.filter(([a, b]) => before.nodes.get(a)?.line === before.nodes.get(b)?.line)
    expect(sameLine.filter(([a, b]) => above(before, a, b) === above(after, a, b)).length / sameLine.length).toBeGreaterThan(0.9)
    expect(components.filter(([id]) => before.nodes.get(id)?.line === after.nodes.get(id)?.line).length / components.length).toBeGreaterThan(0.95)
  })

  test('has no trouble with nothing, and is fast with five thousand', () => {
    expect(plan(withComponents([])).nodes.size).toBe(0)
    const graph = graphOf(large(5000))
    const start = performance.now()
    const result = layout(graph)
    expect(performance.now() - start).toBeLessThan(1500) // some 150 ms on an idle machine
    expect(result.nodes.size).toBe(5000)
    expect(result.width / result.height).toBeGreaterThan(0.8)
  })
})
