import type { LandscapeGraph } from '../model/graph.ts'
import { KINDS_IN_ORDER, blocksOf, type BlockKey } from './blocks.ts'
import { HEADING, type Piece } from './flow.ts'
import { sortRows } from './order.ts'
import { CRITICAL, LARGEST, LEAST, classOf, divide, type Division, type Shape } from './shape.ts'

export interface Box { x: number; y: number; width: number; height: number }

/** Where a component stands. `line` is the vertical line of nodes it is in, counted from the left. */
export interface Place extends Box { block: BlockKey; line: number }

/** The ground below components of one kind, with a heading above the first row. A kind may have more than one. */
export interface Field extends Box { key: BlockKey; heading: number; count: number }

/** `row` is the distance between two rows, `cell` the width of the narrowest line. */
export interface Layout { nodes: Map<string, Place>; fields: Field[]; width: number; height: number; row: number; cell: number }

/** Free room on the board, in its own units; at scale 1 they are pixels. */
export const ROOM = { padding: 2, between: 3, within: 3, row: 2 } as const

const round = (value: number) => Math.round(value * 100) / 100

/** Components that hang on others in their block to the right, those that others hang on to the left; the rest between. */
function partsOf(graph: LandscapeGraph, ids: readonly string[], counts: readonly number[]): string[][] {
  const members = new Set(ids)
  const side = new Map(ids.map((id) => [id,
    Number(graph.someOutNeighbor(id, (other) => members.has(other))) - Number(graph.someInNeighbor(id, (other) => members.has(other)))]))
  const sorted = counts.length === 1 ? [...ids] : [...ids].sort((a, b) => (side.get(a) as number) - (side.get(b) as number) || (a < b ? -1 : 1))
  let start = 0
  return counts.map((count) => sorted.slice(start, start += count))
}

/** The critical services, in as many lines as they take. */
function criticalPieces({ lines, critical }: Division, count: number): Piece[] {
  const high = Math.ceil(count / Math.max(critical, 1))
  return Array.from({ length: critical }, (_, i) => ({ key: 'critical' as const, line: lines + i, row: HEADING, count: Math.min(high, count - i * high) }))
    .filter((piece) => piece.count > 0)
}

/** A piece that has a line of its own can share a field with the next, under one heading. */
const alone = (pieces: readonly Piece[], { line }: Piece) => pieces.filter((other) => other.line === line).length === 1

/** Left sides and widths of the lines. Room between fields is wider than within one. */
function linesOf(width: number, joined: readonly boolean[], critical: number): { lefts: number[]; widths: number[] } {
  const gaps = joined.map((join, line) => (line === 0 ? ROOM.padding : join ? ROOM.within : 2 * ROOM.padding + ROOM.between))
  const free = width - ROOM.padding - gaps.reduce((sum, gap) => sum + gap, 0)
  const kinds = joined.length - critical
  const wide = Math.min(CRITICAL.widest, (free * CRITICAL.width) / (kinds + critical * CRITICAL.width))
  const narrow = Math.min(LARGEST.width, (free - critical * wide) / Math.max(kinds, 1))
  const widths = joined.map((_, line) => (line < kinds ? narrow : wide))
  let x = 0
  const lefts = widths.map((each, line) => {
    x += (gaps[line] as number) + each
    return x - each
  })
  return { lefts, widths }
}

/**
 * A place for every component that fills a panel of this shape: kinds from left to right in the direction in which a
 * failure travels, and within a line an order with few crossings. A pure function of graph and shape that does not
 * depend on the order in the file, and knows nothing of scenarios: the map stays as it is while time goes by.
 */
export function layout(graph: LandscapeGraph, shape: Shape): Layout {
  const blocks = blocksOf(graph)
  const sizes = new Map([...blocks].map(([key, ids]) => [key, ids.length]))
  const division = divide(sizes, KINDS_IN_ORDER, classOf(shape))
  const pieces = [...division.pieces, ...criticalPieces(division, sizes.get('critical') ?? 0)]
  const count = 1 + Math.max(-1, ...pieces.map(({ line }) => line))
  const { lines, rows, each: tall } = division

  // What does not fit at a size that can be read stands on a larger board of the same shape.
  const enlarged = Math.max(1, (LEAST.row * rows + ROOM.padding) / shape.height, (LEAST.width * (count + 0.5)) / shape.width)
  const row = Math.min(LARGEST.row, (shape.height * enlarged - ROOM.padding) / Math.max(rows, 1))

  const joined = Array<boolean>(count).fill(false)
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    if (before && before.key === piece.key && alone(pieces, before) && alone(pieces, piece)) joined[piece.line] = true
  })
  const { lefts, widths } = linesOf(shape.width * enlarged, joined, Math.max(0, count - lines))
  const height = rows * row + ROOM.padding

  const counts = new Map<BlockKey, number[]>()
  for (const { key, count } of pieces) counts.set(key, [...(counts.get(key) ?? []), count])
  const parts = new Map([...counts].map(([key, each]) => [key, partsOf(graph, blocks.get(key) as string[], each)]))
  const stacks = pieces.map((piece) => ({
    key: piece.key, line: piece.line, row: piece.row, each: piece.key === 'critical' ? tall : 1, ids: parts.get(piece.key)?.shift() as string[],
  }))
  sortRows(graph, stacks)

  const nodes = new Map<string, Place>()
  for (const { key, line, row: first, each, ids } of stacks) ids.forEach((id, i) => nodes.set(id, {
    x: round(lefts[line] as number), y: round((first + i * each) * row), width: round(widths[line] as number),
    height: round(each * row - ROOM.row), block: key, line,
  }))

  const fields: Field[] = []
  pieces.forEach((piece, i) => {
    const { key, line, row: first, count } = piece
    const right = (lefts[line] as number) + (widths[line] as number) + ROOM.padding
    const field = fields.at(-1)
    if (field && joined[line]) {
      field.width = round(right - field.x)
      field.count += count
      return
    }
    const [x, y] = [(lefts[line] as number) - ROOM.padding, (first - HEADING) * row]
    const end = pieces[i + 1]?.line === line ? (first + count) * row + ROOM.padding / 2 : height
    fields.push({ key, x: round(x), y: round(y), width: round(right - x), height: round(end - y), heading: round(HEADING * row), count })
  })
  const right = Math.max(0, ...fields.map((field) => field.x + field.width))
  return { nodes, fields, width: right, height: round(height), row, cell: Math.min(LARGEST.width, ...widths) }
}
