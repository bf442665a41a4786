import type { BlockKey } from './blocks.ts'

/** A run of components of one block in one line; `row` is that of the first of them. */
export interface Piece { key: BlockKey; line: number; row: number; count: number }

export interface Flow { pieces: Piece[]; lines: number; rows: number; cost: number }

/** Rows that a heading takes. */
export const HEADING = 1.1
/** Rows that stay free below a block that is not at the bottom. */
export const GAP = 0.35

/** What counts against a line: that it is there, that it is not full, that it cuts a block, and that it cuts off only a few. */
const COST = { line: 100, empty: 60, cut: 5, few: 50 } as const
const FEW = 3

/**
 * Lets blocks flow through lines of at most so many rows, as text through the columns of a newspaper, broken at the best
 * places. With `apart` every block begins a line of its own.
 */
export function flow(sizes: readonly (readonly [BlockKey, number])[], height: number, apart = false): Flow {
  const ends: number[] = []
  let total = 0
  for (const [, size] of sizes) ends.push(total += size)
  const starts = ends.map((end, block) => end - (sizes[block] as readonly [BlockKey, number])[1])

  // From the last component back: the least that it costs to place all from here on, and where the first line then ends.
  const least = new Float64Array(total + 1)
  const next = new Int32Array(total + 1)
  let block = ends.length - 1
  for (let from = total - 1; from >= 0; from--) {
    while (from < (starts[block] as number)) block--
    least[from] = Infinity
    let last = block, rows = HEADING
    for (let to = from + 1; to <= total; to++) {
      if (to - 1 === ends[last]) {
        if (apart) break
        last++
        rows += GAP + HEADING
      }
      rows++
      if (rows > height && to > from + 1) break
      const end = ends[last] as number
      const few = Math.min(to - Math.max(from, starts[last] as number), end - to) < FEW
      const cost = COST.line + COST.empty * ((height - rows) / height) ** 2 + (to === end ? 0 : COST.cut + (few ? COST.few : 0)) + (least[to] as number)
      if (cost >= (least[from] as number)) continue
      least[from] = cost
      next[from] = to
    }
  }

  const pieces: Piece[] = []
  let lines = 0, most = 0
  for (let from = 0; from < total; from = next[from] as number) {
    const to = next[from] as number
    let row = 0
    sizes.forEach(([key], i) => {
      const count = Math.min(to, ends[i] as number) - Math.max(from, starts[i] as number)
      if (count <= 0) return
      row += (row > 0 ? GAP : 0) + HEADING
      pieces.push({ key, line: lines, row, count })
      row += count
    })
    most = Math.max(most, row)
    lines++
  }
  return { pieces, lines, rows: most, cost: (least[0] as number) - lines * COST.line }
}
