/** With more rows than this, only those in sight are made. */
export const MOST_ROWS = 200

/** So many rows before and after those in sight are made as well. */
const AROUND = 6

/** A stretch of rows that are made, or that are only room. */
export interface Stretch { from: number; to: number; made: boolean }

/**
 * Which of `count` rows are made: all of a few; of many those in sight, and the one that has the keyboard, which must not
 * go while it is used. The rest is room of the same height.
 *
 * @param top first row in sight, may be a fraction
 * @param seen how many rows are in sight
 * @param held index of the row with the keyboard; `null` when none has it
 */
export function stretches(count: number, top: number, seen: number, held: number | null): Stretch[] {
  if (count <= MOST_ROWS) return count ? [{ from: 0, to: count, made: true }] : []
  const from = Math.max(0, Math.min(count, Math.floor(top)) - AROUND)
  const to = Math.min(count, Math.ceil(top + seen) + AROUND)
  const made: [number, number][] = [[from, Math.max(from, to)]]
  if (held !== null && held >= 0 && held < count && (held < from || held >= to)) made.push([held, held + 1])
  const all: Stretch[] = []
  let at = 0
  for (const [start, end] of made.sort(([a], [b]) => a - b)) {
    if (start > at) all.push({ from: at, to: start, made: false })
    all.push({ from: start, to: end, made: true })
    at = end
  }
  if (at < count) all.push({ from: at, to: count, made: false })
  return all
}

/** How far something must be scrolled so that a stretch of it is in sight, as little as can be. All in pixels. */
export function inSight(scrolled: number, start: number, size: number, view: { size: number; covered: number }): number {
  if (start - scrolled < view.covered) return Math.max(0, start - view.covered)
  return start + size - scrolled > view.size ? start + size - view.size : scrolled
}
