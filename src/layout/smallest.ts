import { gridOf, heightOf, widthOf, type Band, type Grid } from './band.ts'
import type { BlockKey } from './blocks.ts'
import { GAP, HEADING } from './flow.ts'
import { pack, type Spot } from './pack.ts'
import { CRITICAL, type Shape } from './shape.ts'

/** Critical services beside the bands: in so many lines, at most so many of them in one. */
export interface Ends { lines: number; high: number }

/**
 * The map with groups, in lines and rows: its bands, and the critical services at the right of them. `rows` are those of
 * the whole board, headings of columns included. `scale`: how much larger than the panel it is, with cells of a pleasant size.
 */
export interface Bands { columns: readonly BlockKey[]; grid: Grid; spots: readonly Spot[]; critical: Ends; rows: number; scale: number }

/** Rows above all bands, for the headings of the columns. */
export const TOP = HEADING + GAP

/** A cell of a pleasant size, in pixels. */
const CELL = { width: 110, height: 18 } as const

const MOST_DECKS = 8

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Bands across columns come first, then those within one; the largest first. */
export function bySize(grid: Grid): (a: Band, b: Band) => number {
  const area = (band: Band) => widthOf(band, grid) * heightOf(band)
  return (a, b) => Number(b.parts.length > 1) - Number(a.parts.length > 1) || area(b) - area(a) || sum(b.sizes) - sum(a.sizes) || (a.key < b.key ? -1 : 1)
}

/** How large a map is for a panel of this shape, with so many critical services beside it in `lines`, or in as many as make it smallest. */
export function measured(columns: readonly BlockKey[], grid: Grid, spots: readonly Spot[], services: number, shape: Shape, lines?: number): Bands {
  const bands = spots.reduce((most, { band, y }) => Math.max(most, TOP + y + heightOf(band)), 0)
  const within = (count: number): Bands => {
    const high = Math.ceil(services / Math.max(count, 1))
    const rows = Math.max(bands, high > 0 ? HEADING + high * CRITICAL.least : 0)
    const scale = Math.max(((grid.lines + CRITICAL.width * count) * CELL.width) / shape.width, (rows * CELL.height) / shape.height)
    return { columns, grid, spots, critical: { lines: count, high }, rows, scale }
  }
  if (services === 0) return within(0)
  if (lines) return within(Math.min(lines, services))
  let best = within(1)
  for (let count = 2; count <= services && best.critical.lines === count - 1; count++) {
    const more = within(count)
    if (more.scale < best.scale) best = more
  }
  return best
}

/** The rows that stand in each column, given how much of it each group has; a heading is shared out among the columns of its group. */
function demandOf(sizes: readonly (readonly number[])[], columns: number): number[] {
  const demand = Array<number>(columns).fill(0)
  for (const size of sizes) {
    const total = sum(size)
    size.forEach((each, column) => { demand[column] = (demand[column] as number) + each * (1 + (HEADING + GAP) / total) })
  }
  return demand
}

/**
 * The columns that make the smallest map: their widths by what stands in them (`sizes`, by group and column) but not
 * below `least`, then one line more or less where that helps. `bandsIn` gives the bands for columns that are tried.
 */
export function smallest(columns: readonly BlockKey[], sizes: readonly (readonly number[])[], least: readonly number[], services: number, shape: Shape, bandsIn: (grid: Grid) => Band[]): Bands {
  if (columns.length === 0) return measured(columns, gridOf([], 1), [], services, shape)
  const demand = demandOf(sizes, columns.length)
  const total = sum(demand)
  const middle = Math.sqrt((total * CELL.height * shape.width) / (CELL.width * shape.height))
  const made = new Map<string, Bands>()
  const make = (widths: readonly number[], decks: number): Bands => {
    const name = `${widths.join()}/${decks}`
    const known = made.get(name)
    if (known) return known
    const grid = gridOf(widths, decks)
    const bands = measured(columns, grid, pack(bandsIn(grid).sort(bySize(grid)), grid), services, shape)
    made.set(name, bands)
    return bands
  }
  const better = (a: Bands, b: Bands) => (b.scale < a.scale * 0.9999 ? b : a)
  const inDecks = (decks: number): Bands => Array.from({ length: 14 }, (_, i) => (middle * 0.6 * 1.12 ** i) / decks)
    .map((lines) => make(demand.map((each, column) => Math.max(least[column] as number, Math.round((lines * each) / total))), decks)).reduce(better)

  let best = inDecks(1)
  for (let decks = 2; decks <= MOST_DECKS && best.grid.decks === decks - 1; decks++) best = better(best, inDecks(decks))
  for (let round = 0, before: Bands | null = null; round < 3 && best !== before; round++) {
    before = best
    for (const column of columns.keys()) for (const more of [1, -1]) {
      const widths = best.grid.widths.map((width, at) => (at === column ? width + more : width))
      if ((widths[column] as number) >= (least[column] as number)) best = better(best, make(widths, best.grid.decks))
    }
  }
  return best
}
