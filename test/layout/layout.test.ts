import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/model/graph.ts'
import { KINDS } from '../../src/model/kinds.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { BLOCKS_IN_ORDER, type BlockKey } from '../../src/layout/blocks.ts'
import { layout, type Layout } from '../../src/layout/layout.ts'
import { serves, shapeOf } from '../../src/layout/shape.ts'
import { sketchOf } from '../../src/layout/sketch.ts'
import { WHOLE_MAP, type Columns } from '../../src/model/view.ts'
import { overlaps } from './boxes.ts'


const reference = parse(readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8')) as Landscape
const plan = (landscape: Landscape, width = 700, height = 330, columns: Columns = 'kind'): Layout =>
  layout(sketchOf(graphOf(landscape), landscape, { ...WHOLE_MAP, columns }), shapeOf(width, height))

/** Panels as they are in the app, in pixels. */
const PANELS = [[700, 330], [1050, 460], [1000, 520], [600, 600], [1250, 780]] as const
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

describe.each(PANELS)('layout in a panel of %i by %i', (width, height) => {
  const result = plan(reference, width, height)
  const places = [...result.nodes.values()]
  /** At this scale the map is shown whole. */
  const scale = Math.min(width / result.width, height / result.height)

  test('places every component once, within the board and without overlap', () => {
    expect(result.nodes.size).toBe(components.length)
    expect(overlaps(result)).toEqual([])
    for (const { x, y, width: w, height: h } of places) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + w).toBeLessThanOrEqual(result.width)
      expect(y + h).toBeLessThanOrEqual(result.height)
    }
    expect(result.fields.reduce((sum, { count }) => sum + count, 0)).toBe(components.length)
  })

  test('fills it', () => {
    const extent = (start: 'x' | 'y', size: 'width' | 'height') =>
      Math.max(...places.map((place) => place[start] + place[size])) - Math.min(...places.map((place) => place[start]))
    expect(extent('x', 'width') * scale / width).toBeGreaterThan(0.85)
    expect(extent('y', 'height') * scale / height).toBeGreaterThan(0.85)
    expect(scale * Math.max(result.width / width, result.height / height)).toBeLessThanOrEqual(1.0001)
    const covered = places.reduce((sum, place) => sum + place.width * place.height, 0)
    expect(covered * scale ** 2 / (width * height)).toBeGreaterThan(0.65)
  })

  test('has cells that can be read', () => {
    expect(result.row * scale).toBeGreaterThan(12)
    expect(Math.min(...places.map((place) => place.width)) * scale).toBeGreaterThan(60)
  })

  test('is the same in a panel that differs by a few pixels', () =>
    expect(plan(reference, width + 3, height + 3)).toEqual(result))

  test('goes by kind from left to right and down within a line, critical services last', () => {
    const order: readonly BlockKey[] = [...BLOCKS_IN_ORDER.kind, 'critical']
    const reading = places.toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ block }) => order.indexOf(block))
    expect(reading).toEqual(reading.toSorted((a, b) => a - b))
    for (const [id, { kind, service }] of components) expect(result.nodes.get(id)?.block).toBe(service?.critical ? 'critical' : kind)
    const kinds = places.filter(({ block }) => block !== 'critical')
    const largest = { width: Math.max(...kinds.map(({ width }) => width)), height: Math.max(...kinds.map(({ height }) => height)) }
    for (const { block, width, height } of places) if (block === 'critical') expect(width > largest.width && height > largest.height).toBe(true)
  })

  test('gives every kind a heading, and cuts off no less than three of it', () => {
    expect(new Set(result.fields.map(({ key }) => key))).toEqual(new Set(places.map(({ block }) => block)))
    for (const { key, count } of result.fields) {
      expect(count).toBeGreaterThanOrEqual(Math.min(3, places.filter(({ block }) => block === key).length))
    }
  })
})

describe('layout', () => {
  test('is the same every time, and whatever the order in the file', () => {
    expect(plan(withComponents([...components].reverse()))).toEqual(plan(reference))
    const mixed = [...components].sort(([a], [b]) => (a.length - b.length) || (a > b ? -1 : 1))
    expect(plan(withComponents(mixed))).toEqual(plan(reference))
  })

  test('makes all services critical when none is marked so', () => {
    const unmarked = withComponents(components.map(([id, component]) => [id, component.service ? { ...component, service: {} } : component]))
    expect([...plan(unmarked).nodes.values()].filter(({ block }) => block === 'critical')).toHaveLength(24)
  })

  test('gives every layer of the stack columns of its own, from the ground up, then people and critical services', () => {
    for (const [width, height] of PANELS) {
      const { fields } = plan(reference, width, height, 'layer')
      expect(fields.map(({ key }) => key)).toEqual(['resources', 'chips', 'networks', 'devices', 'cloud', 'software', 'data-ai', 'people', 'critical'])
      for (const { y } of fields) expect(y).toBe(0)
    }
  })

  test('has no trouble with nothing, nor with five thousand: then the board is larger, in the shape of the panel', () => {
    expect(plan(withComponents([])).nodes.size).toBe(0)
    const result = plan(large(5000))
    expect(result.nodes.size).toBe(5000)
    expect(result.width / result.height).toBeCloseTo(700 / 330, 0)
    expect(result.row).toBeCloseTo(12, 0)
  })

  test('keeps everything in its line while the panel changes little', () => {
    const lines = (width: number, height: number) => [...plan(reference, width, height).nodes].map(([id, { line, y }]) => [id, line, y] as const)
    const [one, other] = [lines(700, 330), lines(710, 330)]
    expect(one.map(([id, line]) => [id, line])).toEqual(other.map(([id, line]) => [id, line]))
  })

  test('serves a panel that loses a line of text, not one of another shape or size', () => {
    expect(serves({ width: 700, height: 370 }, { width: 700, height: 350 })).toBe(true)
    expect(serves({ width: 700, height: 370 }, { width: 700, height: 320 })).toBe(false)
    expect(serves({ width: 700, height: 350 }, { width: 1050, height: 525 })).toBe(false)
  })

  test('does not blow up a small landscape', () => {
    const { nodes } = plan(withComponents(components.slice(0, 6)), 1250, 780)
    for (const { width, height } of nodes.values()) {
      expect(width).toBeLessThanOrEqual(270)
      expect(height).toBeLessThanOrEqual(100)
    }
  })
})
