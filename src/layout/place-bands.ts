import { FOLDED, heightOf, linesIn, partStart, type Part } from './band.ts'
import type { BlockKey } from './blocks.ts'
import { groupNode, type Board, type Field, type GroupBox, type Place } from './board.ts'
import { GAP, HEADING } from './flow.ts'
import { ROOM, linesOf, round } from './lines.ts'
import { CRITICAL, LARGEST, LEAST, type Shape } from './shape.ts'
import type { Sketch } from './sketch.ts'
import { TOP, type Bands } from './smallest.ts'

/** In place of a column, for the lines of critical services. */
const CRITICAL_COLUMN = -1

/** The measures of a map with groups, and with the critical services `services` in this order, for a panel of this shape. */
export function placeBands({ columns, grid, spots, critical, rows }: Bands, { ids, blocks, groups: keys }: Sketch, services: readonly number[], shape: Shape): Board {
  const enlarged = Math.max(1, (LEAST.row * rows + ROOM.padding) / shape.height, (LEAST.width * (grid.lines + critical.lines + 0.5)) / shape.width)
  const row = Math.min(LARGEST.row, (shape.height * enlarged - ROOM.padding) / rows)
  const height = round(rows * row + ROOM.padding)
  const decks = Array.from({ length: grid.decks }, (_, deck) => deck)
  const columnOf = [...decks.flatMap(() => grid.widths.flatMap((width, column) => Array<number>(width).fill(column))), ...Array<number>(critical.lines).fill(CRITICAL_COLUMN)]
  // A line has room for the side of a box on both sides, and at the end of a column for that of the column.
  const gaps = columnOf.map((column, line) => {
    const begins = (line < grid.lines && line % grid.deck === 0) || column !== columnOf[line - 1]
    return 2 * ROOM.padding + (line === 0 ? 0 : ROOM.between + (begins ? 2 * ROOM.padding : 0))
  })
  const { lefts, widths } = linesOf(shape.width * enlarged - ROOM.padding, gaps, columnOf.map((column) => column === CRITICAL_COLUMN))
  const [left, right] = [(line: number) => lefts[line] as number, (line: number) => (lefts[line] as number) + (widths[line] as number)]

  const fieldOf = (key: BlockKey, first: number, lines: number, count: number): Field => {
    const x = left(first) - 2 * ROOM.padding
    return { key, x: round(x), y: 0, width: round(right(first + lines - 1) + 2 * ROOM.padding - x), height, heading: round(HEADING * row), count }
  }
  const fields = decks.flatMap((deck) => columns.map((key, column) => {
    const count = spots.reduce((sum, { band, from }) => (Math.floor(from / grid.deck) === deck ? sum + (band.sizes[column] as number) : sum), 0)
    return fieldOf(key, deck * grid.deck + (grid.starts[column] as number), grid.widths[column] as number, count)
  }))
  if (critical.lines > 0) fields.push(fieldOf('critical', grid.lines, critical.lines, services.length))

  const members = new Map<string, string[]>()
  keys?.forEach((key, node) => {
    if (blocks[node] === 'critical') return
    const known = members.get(key)
    if (known) known.push(ids[node] as string)
    else members.set(key, [ids[node] as string])
  })
  const nodes = new Map<string, Place>()
  const each = Math.min(CRITICAL.most, (rows - HEADING) / Math.max(critical.high, 1))
  services.forEach((node, i) => {
    const [line, at] = [grid.lines + Math.floor(i / critical.high), i % critical.high]
    nodes.set(ids[node] as string, {
      x: round(left(line)), y: round((HEADING + at * each) * row), width: round(widths[line] as number), height: round(each * row - ROOM.row), block: 'critical', line,
    })
  })
  const placeNode = (id: string, group: string, part: Part, line: number, at: number) => nodes.set(id, {
    x: round(left(line)), y: round(at * row), width: round(widths[line] as number), height: round(row - ROOM.row),
    block: columns[part.column] as BlockKey, line, group,
  })
  const groups: GroupBox[] = spots.map(({ band, from, to, y }) => {
    const [top, heading] = [TOP + y, band.folded ? 0 : HEADING]
    for (const part of band.parts) {
      const start = partStart(band, part, from, grid)
      if (band.folded) placeNode(groupNode(band.key), band.key, part, start, top + FOLDED)
      else linesIn(part).forEach((inLine, line) => inLine.forEach((node, at) => placeNode(ids[node] as string, band.key, part, start + line, top + HEADING + at)))
    }
    const x = left(from) - ROOM.padding
    return {
      key: band.key, x: round(x), y: round(top * row), width: round(right(to - 1) + ROOM.padding - x), height: round((heightOf(band) - GAP) * row + ROOM.padding / 2),
      heading: round(heading * row), folded: band.folded, members: members.get(band.key) ?? [],
    }
  })
  const width = Math.max(0, ...fields.map((field) => field.x + field.width))
  return { nodes, fields, groups, width: round(width), height, row, cell: Math.min(LARGEST.width, ...widths) }
}
