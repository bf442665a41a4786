import { GAP, HEADING } from './flow.ts'

/** Members of a group in one column, by their indices, over so many lines of it. */
export interface Part { column: number; nodes: readonly number[]; lines: number }

/**
 * A group on the map: its parts from left to right, in a box of so many rows under a heading. Folded it is one node
 * without a heading. `sizes`: how many members it has in each column, folded or not.
 */
export interface Band { key: string; parts: readonly Part[]; rows: number; folded: boolean; sizes: readonly number[] }

/**
 * The columns of a map with groups: how many lines wide each is, and in which it begins. All of them together are a
 * deck of so many lines; a map of many bands that would become a tower has more decks, side by side.
 */
export interface Grid { widths: readonly number[]; starts: readonly number[]; deck: number; decks: number; lines: number }

export function gridOf(widths: readonly number[], decks: number): Grid {
  let deck = 0
  const starts = widths.map((width) => (deck += width) - width)
  return { widths, starts, deck, decks, lines: deck * decks }
}

/** A cell is about so many times as wide as it is high, and a box looks best when it is so too. */
const CELL = 6
const BEST = 2
const SHAPE_MATTERS = 0.15

/** Rows above the node of a folded group, and below it. */
export const FOLDED = 0.1

/** Rows that a band takes, with the room below it. */
export const heightOf = ({ rows, folded }: Band): number => (folded ? 2 * FOLDED : HEADING) + rows + GAP

/** The lines that a band can begin in. Across columns it keeps to the lines where they meet; within one it may stand anywhere. */
export function startsOf({ parts }: Band, { widths, starts, deck, decks }: Grid): number[] {
  const { column, lines } = parts[0] as Part
  const [first, last] = [starts[column] as number, (starts[column] as number) + (widths[column] as number) - lines]
  const choices = parts.length > 1 ? [last] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return Array.from({ length: decks }, (_, i) => choices.map((line) => line + i * deck)).flat()
}

/** How many lines a band takes, from its first to its last. */
export function widthOf({ parts }: Pick<Band, 'parts'>, { widths, starts }: Grid): number {
  const [first, last] = [parts[0] as Part, parts.at(-1) as Part]
  return first === last ? first.lines : (starts[last.column] as number) + last.lines - ((starts[first.column] as number) + (widths[first.column] as number) - first.lines)
}

/** The line in which a part begins, of a band that begins in `from`. */
export const partStart = (band: Band, part: Part, from: number, { starts, deck }: Grid): number =>
  (part === band.parts[0] ? from : Math.floor(from / deck) * deck + (starts[part.column] as number))

/** The nodes of a part line by line, as even as can be: one more or less moves at most one from each line to the next. */
export function linesIn({ nodes, lines }: Part): (readonly number[])[] {
  const start = (line: number) => Math.ceil((line * nodes.length) / lines)
  return Array.from({ length: lines }, (_, line) => nodes.slice(start(line), start(line + 1)))
}

const sealed = (key: string, parts: readonly Part[], members: readonly (readonly number[])[]): Band =>
  ({ key, parts, rows: Math.max(...parts.map(({ nodes, lines }) => Math.ceil(nodes.length / lines))), folded: false, sizes: members.map(({ length }) => length) })

/** The band of a group as it was before: over the same lines of each column, and what is new in a column in as few as fit beside the rest. */
export function bandAsBefore(key: string, members: readonly (readonly number[])[], lines: readonly number[], { widths }: Grid): Band {
  const known = members.map((nodes, column) => Math.ceil(nodes.length / (lines[column] || Infinity)))
  const rows = Math.max(1, ...known)
  const parts = members.flatMap((nodes, column): Part[] => (nodes.length === 0 ? [] :
    [{ column, nodes, lines: Math.min(nodes.length, lines[column] || Math.ceil(nodes.length / rows), widths[column] as number) }]))
  return sealed(key, parts, members)
}

/** The band of a group, given its members by column: as many rows as make a box that is small and neither a ribbon nor a tower. */
export function bandOf(key: string, members: readonly (readonly number[])[], grid: Grid): Band {
  const own = members.flatMap((nodes, column) => (nodes.length > 0 ? [{ column, nodes }] : []))
  const inRows = (parts: typeof own, rows: number): Part[] => parts.map(({ column, nodes }) => ({ column, nodes, lines: Math.ceil(nodes.length / rows) }))
  const ends = own.length > 1 ? [own[0], own.at(-1)] as typeof own : own // how wide it is depends on these
  const fewest = Math.max(...own.map(({ column, nodes }) => Math.ceil(nodes.length / (grid.widths[column] as number))))
  const most = Math.max(...own.map(({ nodes }) => nodes.length))
  let best = fewest, least = Infinity
  for (let rows = fewest; rows <= most; rows += Math.ceil(rows / 16)) {
    const width = widthOf({ parts: inRows(ends, rows) }, grid)
    const shape = Math.log((width * CELL) / (rows + HEADING) / BEST)
    const cost = width * (rows + HEADING + GAP) * (1 + SHAPE_MATTERS * shape ** 2)
    if (cost < least) [best, least] = [rows, cost]
  }
  return sealed(key, inRows(own, best), members)
}

/** A band folded into one node, in the column of the middle one of its members; `line` is the one in which that stood. */
export function foldedBand(band: Band, from: number, grid: Grid): { band: Band; line: number } {
  const all = band.parts.flatMap((part) => linesIn(part).flatMap((nodes, line) => nodes.map(() => ({ part, line: partStart(band, part, from, grid) + line }))))
  const { part, line } = all[all.length >> 1] as (typeof all)[number]
  return { band: { ...band, parts: [{ column: part.column, nodes: [], lines: 1 }], rows: 1, folded: true }, line }
}
