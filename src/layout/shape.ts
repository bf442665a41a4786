import type { BlockKey } from './blocks.ts'
import { HEADING, flow, type Flow, type Piece } from './flow.ts'

/** The size of the panel that the map has to itself, in pixels. */
export interface Shape { width: number; height: number }

/** How the board is divided: the lines of kinds, then those of critical services; `each` rows for one of these. */
export interface Division { pieces: Piece[]; lines: number; critical: number; each: number; rows: number }

/** How much wider a line of critical services is, and how many rows one takes, between these. */
export const CRITICAL = { width: 1.45, widest: 270, least: 1.3, most: 3 } as const

/** Larger than this a cell gains nothing. */
export const LARGEST = { width: 200, row: 30 } as const

/** Below these measures nothing can be read, so the board is larger than the panel. */
export const LEAST = { width: 56, row: 12, area: 800 } as const

/** Room between two lines, about. */
const BETWEEN = 7

const STEP = { width: 20, height: 10 } as const
const down = (value: number, step: number) => Math.max(step, Math.floor(value / step) * step)

/** The shape that a panel of this size counts as: panels that differ by a few pixels have the same map. */
export const shapeOf = (width: number, height: number): Shape => ({ width: down(width, STEP.width), height: down(height, STEP.height) })

/**
 * Whether a map made for one shape still serves another: a line of text more or less elsewhere on the page, as when
 * another scenario is chosen, should not move what people just found.
 */
export function serves(made: Shape, now: Shape): boolean {
  const scale = Math.min(now.width / made.width, now.height / made.height)
  const used = (made.width * made.height * scale ** 2) / (now.width * now.height)
  return used >= 0.9 && scale >= 0.92 && scale <= 1.15
}

/** The class of a shape. Within it the same components stand below each other, and only the measures differ. */
export function classOf({ width, height }: Shape): Shape {
  const aspect = 1.1 ** Math.round(Math.log(width / height) / Math.log(1.1))
  const area = 1.1 ** Math.floor(Math.log(width * height) / Math.log(1.1)) // what can be read in the smallest can be in all
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) }
}

/** The font size on the screen for rows of so many pixels: it grows with them, within what can be read. */
export const fontSize = (row: number): number => Math.min(14, Math.max(10.5, 0.72 * row))

/** How well a board with such cells can be read. Rows that are high enough come first, then room for a short name, then for a long one. */
function legible(width: number, row: number): number {
  const room = Math.max(0.1, width / fontSize(row) - 1.7)
  const high = Math.min(1, row / 13) ** 4 * Math.min(1, row / 16) ** 2.5 * (1 + 0.25 * Math.min(1, Math.max(0, row / 16 - 1) * 4))
  return high * Math.min(1, room / 6) ** 3 * Math.min(1, room / 12) ** 0.8
}

/** A landscape is small when each kind has room for a line of its own with cells of at least this size. */
const ROOMY = { width: 104, row: 24 } as const

/**
 * Whether so few components fit in a panel of this shape that every block gets a line of its own. What is added then
 * stands in a line that one knows, and links run from line to line.
 */
export function isSmall(sizes: ReadonlyMap<BlockKey, number>, shape: Shape): boolean {
  const most = Math.max(0, ...[...sizes].map(([key, size]) => size * (key === 'critical' ? CRITICAL.least : 1)))
  const lines = sizes.size + (sizes.has('critical') ? CRITICAL.width - 1 : 0)
  return shape.width / lines >= ROOMY.width && shape.height / (most + HEADING) >= ROOMY.row
}

/** The division of a small landscape: a line for each block. */
export function linePerBlock(sizes: ReadonlyMap<BlockKey, number>, order: readonly BlockKey[]): Division {
  const kinds = order.filter((key) => sizes.has(key))
  const services = sizes.get('critical') ?? 0
  const rows = HEADING + Math.max(services * CRITICAL.least, ...kinds.map((key) => sizes.get(key) as number))
  return {
    pieces: kinds.map((key, line) => ({ key, line, row: HEADING, count: sizes.get(key) as number })),
    lines: kinds.length, critical: Math.min(1, services), each: Math.min(CRITICAL.most, (rows - HEADING) / Math.max(services, 1)), rows,
  }
}

/** The division of the board that is best to read in a panel of this shape; `apart`: with lines for each block alone. */
export function divide(sizes: ReadonlyMap<BlockKey, number>, order: readonly BlockKey[], shape: Shape, apart: boolean): Division {
  const kinds = order.flatMap((key): [BlockKey, number][] => (sizes.has(key) ? [[key, sizes.get(key) as number]] : []))
  const services = sizes.get('critical') ?? 0
  const all = kinds.reduce((sum, [, size]) => sum + size + HEADING, services * CRITICAL.least + HEADING)

  const within = (height: number): Division & { cost: number } => {
    const one: Flow = flow(kinds, height, apart)
    const critical = Math.ceil((services * CRITICAL.least) / Math.max(height - HEADING, CRITICAL.least))
    const high = Math.ceil(services / Math.max(critical, 1))
    const rows = Math.max(one.rows, services ? HEADING + high * CRITICAL.least : 0)
    const each = Math.min(CRITICAL.most, (rows - HEADING) / Math.max(high, 1))
    return { pieces: one.pieces, lines: one.lines, critical, each, rows, cost: one.cost }
  }
  // Where not all can be read anyhow, it is divided as for a larger panel, to zoom in on.
  const enlarged = Math.max(1, Math.sqrt((all * LEAST.area) / (shape.width * shape.height)))
  const board = { width: shape.width * enlarged, height: shape.height * enlarged }
  const score = ({ lines, critical, rows, cost }: Division & { cost: number }) => {
    const count = lines + CRITICAL.width * critical
    const free = board.width - BETWEEN * (lines + critical)
    const [width, row] = [Math.min(LARGEST.width, free / count), Math.min(LARGEST.row, board.height / rows)]
    return (legible(width, row) * ((width * count) / free) ** 0.6 * ((row * rows) / board.height) ** 0.2) / (1 + cost / 400)
  }
  // Around the number of rows at which a cell is some six times as wide as high.
  const middle = Math.sqrt(all * 6 * (board.height / board.width))
  const heights = Array.from({ length: 40 }, (_, i) => Math.max(HEADING + 1, middle * 0.4 * 1.05 ** i))
  return heights.map(within).reduce((best, each) => (score(each) > score(best) * 1.0001 ? each : best))
}
