import { bandAsBefore, bandOf, foldedBand, gridOf, type Band, type Grid, type Part } from './band.ts'
import { BLOCKS_IN_ORDER, type BlockKey } from './blocks.ts'
import { pack, type Spot } from './pack.ts'
import { classOf, type Shape } from './shape.ts'
import type { Order, Sketch } from './sketch.ts'
import { bySize, measured, smallest, type Bands } from './smallest.ts'
import type { Flat } from './standing.ts'

/** An order kept from before, or the lines kept when groups are folded, may take so much more room than a new one. */
const WORTH_KEEPING = { edit: 1.25, fold: 1.5 } as const

/** What the bands of one sketch share. */
class Bander {
  private readonly columns: readonly BlockKey[]
  /** How many critical services stand beside the bands. */
  private readonly services: number
  /** The members of each group, column by column, in the order in which they stand on the map without groups. */
  private readonly groups = new Map<string, number[][]>()

  constructor(private readonly sketch: Sketch, flat: Flat, private readonly shape: Shape) {
    const present = new Set(sketch.blocks)
    this.columns = BLOCKS_IN_ORDER[sketch.columns].filter((key) => present.has(key))
    this.services = flat.stacks.reduce((sum, { key, nodes }) => (key === 'critical' ? sum + nodes.length : sum), 0)
    const keys = sketch.groups as readonly string[]
    for (const { key, nodes } of flat.stacks) if (key !== 'critical') for (const node of nodes) {
      const group = keys[node] as string
      let members = this.groups.get(group)
      if (!members) this.groups.set(group, members = this.columns.map(() => []))
      members[this.columns.indexOf(key)]?.push(node)
    }
  }

  private measured(grid: Grid, spots: readonly Spot[], lines: number): Bands { return measured(this.columns, grid, spots, this.services, this.shape, lines) }

  private bandsIn(grid: Grid): Band[] { return [...this.groups].map(([key, members]) => bandOf(key, members, grid)) }

  private fresh(): Bands {
    const sizes = [...this.groups.values()].map((members) => members.map(({ length }) => length))
    return smallest(this.columns, sizes, this.columns.map(() => 1), this.services, this.shape, (grid) => this.bandsIn(grid))
  }

  /** The bands as they stood before, each in its line; new ones where there is room. */
  private kept({ columns, decks, critical, boxes }: NonNullable<Order['bands']>): Bands {
    const widths = new Map(columns)
    const grid = gridOf(this.columns.map((key) => widths.get(key) ?? 1), decks)
    const stayed = boxes.flatMap(({ group, parts }) => {
      const [members, lines] = [this.groups.get(group), new Map(parts)]
      return members ? [bandAsBefore(group, members, this.columns.map((key) => lines.get(key) ?? 0), grid)] : []
    })
    const known = new Set(boxes.map(({ group }) => group))
    const added = this.bandsIn(grid).filter(({ key }) => !known.has(key)).sort(bySize(grid))
    return this.measured(grid, pack([...stayed, ...added], grid, new Map(boxes.map(({ group, line }) => [group, line]))), critical)
  }

  /** The map with no group folded: on it all is based, so that folding one moves nothing inside another. */
  unfolded(before: Order['bands']): Bands {
    const fresh = this.fresh()
    const kept = before?.grouping === this.sketch.grouping ? this.kept(before) : null
    return kept && kept.scale <= WORTH_KEEPING.edit * fresh.scale ? kept : fresh
  }

  /** The map with some groups folded: the others move up in their lines, or when little is left of it to narrower columns. Columns with nothing left are gone. */
  folded({ grid, spots, critical }: Bands, keys: ReadonlySet<string>): Bands {
    const all = spots.map(({ band, from }) => (keys.has(band.key) ? foldedBand(band, from, grid) : { band, line: from }))
    const bands = all.map(({ band }) => band)
    const used = this.columns.flatMap((_, column) => (bands.some(({ parts }) => parts.some((part) => part.column === column)) ? [column] : []))
    const columns = used.map((column) => this.columns[column] as BlockKey)
    const left = bands.map((band): Band => ({ ...band, parts: band.parts.map((part) => ({ ...part, column: used.indexOf(part.column) })), sizes: used.map((column) => band.sizes[column] as number) }))
    const slim = gridOf(used.map((column) => grid.widths[column] as number), grid.decks)
    const wishes = new Map(all.map(({ line }, i) => {
      const { key, parts: [first] } = left[i] as Band
      const column = (first as Part).column
      const within = (line % grid.deck) - (grid.starts[used[column] as number] as number)
      return [key, Math.floor(line / grid.deck) * slim.deck + (slim.starts[column] as number) + within]
    }))
    const settled = measured(columns, slim, pack(left, slim, wishes), this.services, this.shape, critical.lines)
    const least = columns.map((_, column) => left.reduce((most, { parts }) => Math.max(most, parts.find((part) => part.column === column)?.lines ?? 0), 1))
    const sizes = left.map(({ parts }) => columns.map((_, column) => parts.reduce((sum, part) => (part.column === column ? sum + Math.max(1, part.nodes.length) : sum), 0)))
    const packed = smallest(columns, sizes, least, this.services, this.shape, () => [...left])
    return !bands.every((band) => band.folded) && settled.scale <= WORTH_KEEPING.fold * packed.scale ? settled : packed
  }
}

/**
 * The map with a box for each group over columns that all share. Boxes take only the lines they need, so that small
 * groups stand side by side; large ones come first, what is in no group comes last. With the bands of before each
 * keeps its line. Critical services are in no group: they are what it is all about, so they stay in sight at the right.
 */
export function bandsOf(sketch: Sketch, flat: Flat, shape: Shape, before: Order['bands']): { bands: Bands; order: NonNullable<Order['bands']> } {
  const bander = new Bander(sketch, flat, classOf(shape))
  const unfolded = bander.unfolded(before)
  const folded = new Set(sketch.folded)
  const any = unfolded.spots.some(({ band }) => folded.has(band.key))
  return {
    bands: any ? bander.folded(unfolded, folded) : unfolded,
    order: {
      grouping: sketch.grouping, decks: unfolded.grid.decks, critical: unfolded.critical.lines, columns: unfolded.columns.map((key, column) => [key, unfolded.grid.widths[column] as number]),
      boxes: unfolded.spots.map(({ band, from }) => ({
        group: band.key, line: from, parts: band.parts.map(({ column, lines }) => [unfolded.columns[column] as BlockKey, lines]),
      })),
    },
  }
}
