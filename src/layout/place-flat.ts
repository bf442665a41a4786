import type { Board, Field, Place } from './board.ts'
import { HEADING } from './flow.ts'
import { ROOM, linesOf, round } from './lines.ts'
import { LARGEST, LEAST, type Shape } from './shape.ts'
import type { Flat } from './standing.ts'

/** The measures of a map without groups, for a panel of this shape. */
export function placeFlat({ stacks, lines, critical, rows }: Flat, ids: readonly string[], shape: Shape): Board {
  // What does not fit at a size that can be read stands on a larger board of the same shape.
  const enlarged = Math.max(1, (LEAST.row * rows + ROOM.padding) / shape.height, (LEAST.width * (lines + 0.5)) / shape.width)
  const row = Math.min(LARGEST.row, (shape.height * enlarged - ROOM.padding) / Math.max(rows, 1))
  const height = rows * row + ROOM.padding

  /** Whether a run and the one before it, each with a line of its own, share a field under one heading. */
  const alone = (at: number) => stacks[at - 1]?.line !== stacks[at]?.line && stacks[at + 1]?.line !== stacks[at]?.line
  const joins = stacks.map(({ key }, i) => i > 0 && stacks[i - 1]?.key === key && alone(i - 1) && alone(i))
  const joined = new Set(stacks.filter((_, i) => joins[i]).map(({ line }) => line))
  const gaps = Array.from({ length: lines }, (_, line) => (line === 0 ? ROOM.padding : joined.has(line) ? ROOM.within : 2 * ROOM.padding + ROOM.between))
  const { lefts, widths } = linesOf(shape.width * enlarged, gaps, gaps.map((_, line) => line >= lines - critical))

  const nodes = new Map<string, Place>()
  const fields: Field[] = []
  stacks.forEach(({ key, line, row: first, each, nodes: members }, i) => {
    const [left, width] = [lefts[line] as number, widths[line] as number]
    members.forEach((node, at) => nodes.set(ids[node] as string, {
      x: round(left), y: round((first + at * each) * row), width: round(width), height: round(each * row - ROOM.row), block: key, line,
    }))
    const right = left + width + ROOM.padding
    const field = fields.at(-1)
    if (field && joins[i]) {
      field.width = round(right - field.x)
      field.count += members.length
      return
    }
    const [x, y] = [left - ROOM.padding, (first - HEADING) * row]
    const end = stacks[i + 1]?.line === line ? (first + members.length) * row + ROOM.padding / 2 : height
    fields.push({ key, x: round(x), y: round(y), width: round(right - x), height: round(end - y), heading: round(HEADING * row), count: members.length })
  })
  const right = Math.max(0, ...fields.map((field) => field.x + field.width))
  return { nodes, fields, groups: [], width: right, height: round(height), row, cell: Math.min(LARGEST.width, ...widths) }
}
