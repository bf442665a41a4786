import { heightOf, startsOf, widthOf, type Band, type Grid } from './band.ts'

/** Where a band stands: in the lines from `from` up to `to`, with its top at row `y`. */
export interface Spot { band: Band; from: number; to: number; y: number }

/** What is taken of each line so far, in rows. */
class Strip {
  private readonly taken: [top: number, bottom: number][][]
  private readonly bottoms: number[]

  constructor(lines: number) {
    this.taken = Array.from({ length: lines }, () => [])
    this.bottoms = this.taken.map(() => 0)
  }

  /** The first row below all that stands in these lines. */
  below(from: number, to: number): number {
    let bottom = 0
    for (let line = from; line < to; line++) bottom = Math.max(bottom, this.bottoms[line] as number)
    return bottom
  }

  /** The first row with room for so many, be it in a hole. */
  firstFit(from: number, to: number, height: number): number {
    let y = 0
    for (let moved = true; moved;) {
      moved = false
      for (let line = from; line < to; line++) for (const [top, bottom] of this.taken[line] ?? []) {
        if (y >= bottom || y + height <= top) continue
        y = bottom
        moved = true
      }
    }
    return y
  }

  take(from: number, to: number, y: number, height: number): void {
    for (let line = from; line < to; line++) {
      this.taken[line]?.push([y, y + height])
      this.bottoms[line] = Math.max(this.bottoms[line] as number, y + height)
    }
  }
}

/**
 * Places bands one by one. A band with a wish stands in the line it wishes, below all before it there; another
 * where it comes highest. What is in no group (key `''`) comes last: below all, or with more decks at the head of
 * the last. In order from the top down.
 */
export function pack(bands: readonly Band[], grid: Grid, wishes?: ReadonlyMap<string, number>): Spot[] {
  const strip = new Strip(grid.lines)
  const last = grid.decks === 1 ? 1 : -1
  const spots = [...bands].sort((a, b) => last * (Number(a.key === '') - Number(b.key === ''))).map((band): Spot => {
    const [height, width, choices] = [heightOf(band), widthOf(band, grid), startsOf(band, grid)]
    const wish = wishes?.get(band.key)
    let from = choices[0] as number, y = Infinity
    if (wish !== undefined) {
      from = choices.reduce((best, choice) => (Math.abs(choice - wish) < Math.abs(best - wish) ? choice : best))
      y = strip.below(from, from + width)
    } else if (band.key === '') [from, y] = [choices[choices.length - 1] as number, 0]
    else for (const choice of choices) {
      // Wide bands come first and leave no holes that are worth a search.
      const fit = width > 2 ? strip.below(choice, choice + width) : strip.firstFit(choice, choice + width, height)
      if (fit < y) [from, y] = [choice, fit]
    }
    if (band.key === '' && grid.decks === 1) y = strip.below(0, grid.lines)
    strip.take(from, from + width, y, height)
    return { band, from, to: from + width, y }
  })
  return spots.sort((a, b) => Number(a.band.key === '') - Number(b.band.key === '') || a.y - b.y || a.from - b.from)
}
