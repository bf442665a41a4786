import { gridOf, heightOf, widthOf, type Band, type Grid } from './band.ts'
import type { BlockKey } from './blocks.ts'
import { GAP, HEADING } from './flow.ts'
import { pack, type Spot } from './pack.ts'
import { CRITICAL, type Shape } from './shape.ts'

/** The map with groups, in lines and rows. `scale`: how much larger than the panel it is, with cells of a pleasant size. */
export interface Bands { columns: readonly BlockKey[]; grid: Grid; spots: readonly Spot[]; rows: number; scale: number }

/** A cell of a pleasant size, in pixels. */
const CELL = { width: 110, height: 18 } as const

const MOST_DECKS = 8

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Bands across columns come first, then those within one; the largest first. */
export function bySize(grid: Grid): (a: Band, b: Band) => number {
  const area = (band: Band) => widthOf(band, grid) * heightOf(band)
  return (a, b) => Number(b.parts.length > 1) - Number(a.parts.length > 1) || area(b) - area(a) || sum(b.sizes) - sum(a.sizes) || (a.key < b.key ? -1 : 1)
}

/** How large a map is for a panel of this shape. */
export function measured(columns: readonly BlockKey[], grid: Grid, spots: readonly Spot[], shape: Shape): Bands {
  const rows = spots.reduce((most, { band, y }) => Math.max(most, y + heightOf(band)), 0)
  const wider = columns.at(-1) === 'critical' ? (CRITICAL.width - 1) * (grid.widths.at(-1) as number) * grid.decks : 0
  return { columns, grid, spots, rows, scale: Math.max(((grid.lines + wider) * CELL.width) / shape.width, ((rows + HEADING + GAP) * CELL.height) / shape.height) }
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
export function smallest(columns: readonly BlockKey[], sizes: readonly (readonly number[])[], least: readonly number[], shape: Shape, bandsIn: (grid: Grid) => Band[]): Bands {
  const demand = demandOf(sizes, columns.length)
  const total = sum(demand)
  const middle = Math.sqrt((total * CELL.height * shape.width) / (CELL.width * shape.height))
  const made = new Map<string, Bands>()
  const make = (widths: readonly number[], decks: number): Bands => {
    const name = `${widths.join()}/${decks}`
    const known = made.get(name)
    if (known) return known
    const grid = gridOf(widths, decks)
    const bands = measured(columns, grid, pack(bandsIn(grid).sort(bySize(grid)), grid), shape)
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
