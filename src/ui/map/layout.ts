import type { LandscapeGraph } from '../../model/graph.ts'
import { blocksOf, rowsPer, type BlockKey } from './blocks.ts'
import { sortRows } from './order.ts'
import { HEADING, shelve } from './shelves.ts'

/** Where a component stands; `x`, `y` is the top left corner. `line` is the vertical line of nodes it is in, counted from the left. */
export interface Place { x: number; y: number; width: number; height: number; column: BlockKey; line: number }

/** A block of components of one kind, with its heading above the first row. */
export interface Column { key: BlockKey; x: number; y: number; width: number; height: number; heading: number; count: number }

export interface Layout { nodes: Map<string, Place>; columns: Column[]; width: number; height: number }

/** Measures of the board in its own units; at scale 1 they are pixels. */
export const CELL = { width: 97, critical: 142, height: 15, row: 17, gap: 3, padding: 3, between: 7 } as const

/** The board has the shape of the panel it stands in most often: 800 by 500, after the bars above and below it. */
const PROPORTION = (800 / 500) * (CELL.row / (CELL.width + CELL.gap + CELL.between))

/** Components that hang on others in their block to the right, those that others hang on to the left; the rest between. */
function partsOf(graph: LandscapeGraph, ids: readonly string[], parts: number): string[][] {
  if (parts === 1) return [[...ids]]
  const members = new Set(ids)
  const side = new Map(ids.map((id) => [id,
    Number(graph.someOutNeighbor(id, (other) => members.has(other))) - Number(graph.someInNeighbor(id, (other) => members.has(other)))]))
  const sorted = [...ids].sort((a, b) => (side.get(a) as number) - (side.get(b) as number) || (a < b ? -1 : 1))
  const size = Math.ceil(ids.length / parts)
  return Array.from({ length: parts }, (_, i) => sorted.slice(i * size, (i + 1) * size))
}

/**
 * A place for every component: blocks per kind from left to right in the direction in which a failure travels, and
 * within a line an order with few crossings. A pure function of the graph that does not depend on the order in the
 * file, and knows nothing of scenarios: the map stays as it is while time goes by.
 */
export function layout(graph: LandscapeGraph): Layout {
  const blocks = blocksOf(graph)
  const { shelves, columns: lines, rows } = shelve(new Map([...blocks].map(([key, ids]) => [key, ids.length])), PROPORTION)

  const widths = Array<number>(lines).fill(CELL.width)
  for (const { key, column } of shelves) if (key === 'critical') widths.fill(CELL.critical, column)
  const starts = new Set(shelves.map(({ column }) => column))
  const lefts: number[] = []
  let width = 0
  widths.forEach((wide, line) => {
    if (line > 0) width += starts.has(line) ? CELL.gap + CELL.between : CELL.gap
    lefts.push(width + CELL.padding)
    width += wide
  })
  width += 2 * CELL.padding

  const stacks = shelves.flatMap(({ key, column, row, span }) =>
    partsOf(graph, blocks.get(key) as string[], span).map((ids, i) => ({ key, line: column + i, row, each: rowsPer(key), ids })))
  sortRows(graph, stacks)

  const nodes = new Map<string, Place>()
  for (const { key, line, row, each, ids } of stacks) ids.forEach((id, i) => nodes.set(id, {
    x: lefts[line] as number, y: (row + i * each) * CELL.row, width: widths[line] as number,
    height: each * CELL.row - (CELL.row - CELL.height), column: key, line,
  }))
  const columns = shelves.map(({ key, column, row, span, rows: high }) => {
    const x = (lefts[column] as number) - CELL.padding
    const end = column + span - 1
    return {
      key, x, y: (row - HEADING) * CELL.row, heading: HEADING * CELL.row, count: (blocks.get(key) as string[]).length,
      width: (lefts[end] as number) + (widths[end] as number) + CELL.padding - x,
      height: (HEADING + high) * CELL.row + CELL.padding / 2,
    }
  })
  return { nodes, columns, width, height: rows * CELL.row + CELL.padding / 2 }
}
