import type { BlockKey } from './blocks.ts'
import { HEADING, flow, type Flow, type Piece } from './flow.ts'

/** The size of the panel that the map has to itself, in pixels. */
export interface Shape { width: number; height: number }

/** How the board is divided: the lines of kinds, then those of critical services; `each` rows for one of these. */
export interface Division { pieces: Piece[]; lines: number; critical: number; each: number; rows: number }

/** How much wider a line of critical services is, and how many rows one takes, between these. */
export const CRITICAL = { width: 1.45, widest: 270, least: 1.3, most: 2.3 } as const

/** Larger than this a cell gains nothing. */
export const LARGEST = { width: 240, row: 30 } as const

/** Below these measures nothing can be read, so the board is larger than the panel. */
export const LEAST = { width: 56, row: 12.5 } as const

/** A line as wide as this has little room to spare for others: room between two lines. */
const BETWEEN = 7

const STEP = { width: 20, height: 10 } as const
const down = (value: number, step: number) => Math.max(step, Math.floor(value / step) * step)

/** The shape that a panel of this size counts as: panels that differ by a few pixels have the same map. */
export const shapeOf = (width: number, height: number): Shape => ({ width: down(width, STEP.width), height: down(height, STEP.height) })

const nearest = (value: number, ratio: number) => ratio ** Math.round(Math.log(value) / Math.log(ratio))

/** The class of a shape. Within it the same components stand below each other, and only the measures differ. */
export function classOf({ width, height }: Shape): Shape {
  const aspect = nearest(width / height, 1.16), area = nearest(width * height, 1.25)
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) }
}

/** The font size on the screen for rows of so many pixels: it grows with them, within what can be read. */
export const fontSize = (row: number): number => Math.min(14, Math.max(9.5, 0.72 * row))

/** How well a board with such cells can be read. Rows that are high enough come first, then room for names. */
function legible(width: number, row: number): number {
  const high = Math.min(1, row / 14) ** 3 * (1 + 0.25 * Math.min(1, Math.max(0, (row - 14) / 8)))
  const font = fontSize(row)
  return high * Math.min(1, Math.max(0.02, (width - 1.8 * font) / font / 12)) ** 1.2
}

const rowOf = ({ height }: Shape, rows: number) => Math.min(LARGEST.row, height / rows)

/** The division of the board that is best to read in a panel of this shape. */
export function divide(sizes: ReadonlyMap<BlockKey, number>, order: readonly BlockKey[], shape: Shape): Division {
  const kinds = order.flatMap((key): [BlockKey, number][] => (sizes.has(key) ? [[key, sizes.get(key) as number]] : []))
  const services = sizes.get('critical') ?? 0
  const all = kinds.reduce((sum, [, size]) => sum + size + HEADING, services * CRITICAL.least + HEADING)

  const within = (height: number): Division & { cost: number } => {
    const one: Flow = flow(kinds, height)
    const critical = Math.ceil((services * CRITICAL.least) / Math.max(height - HEADING, CRITICAL.least))
    const high = Math.ceil(services / Math.max(critical, 1))
    const rows = Math.max(one.rows, services ? HEADING + high * CRITICAL.least : 0)
    const each = Math.min(CRITICAL.most, (rows - HEADING) / Math.max(high, 1))
    return { pieces: one.pieces, lines: one.lines, critical, each, rows, cost: one.cost }
  }
  const score = ({ lines, critical, rows, cost }: Division & { cost: number }) => {
    const width = Math.min(LARGEST.width, (shape.width - BETWEEN * (lines + critical)) / (lines + CRITICAL.width * critical))
    return legible(width, rowOf(shape, rows)) / (1 + cost / 400)
  }
  // Around the number of rows at which a cell is some six times as wide as high.
  const middle = Math.sqrt(all * 6 * (shape.height / shape.width))
  const heights = Array.from({ length: 40 }, (_, i) => Math.max(HEADING + 1, middle * 0.4 * 1.05 ** i))
  return heights.map(within).reduce((best, each) => (score(each) > score(best) * 1.0001 ? each : best))
}
