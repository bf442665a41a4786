/** How much of the map can be made out: only where things are, or also their signs and the names that matter, or all names. */
export type Detail = 'blocks' | 'signs' | 'names'

/** Below these measures on the screen, in pixels, a name has no room; below `any`, nothing can be read or told apart. */
const LEAST = { width: 48, row: 10.5, any: 9.5 } as const

/** Letters are at least this high on the screen, in pixels; what would be smaller is not written. */
export const SMALLEST_LETTERS = 10.5

/** What can be made out where rows are so high and cells so wide on the screen, in pixels. */
export function detailOf(row: number, cell: number): Detail {
  if (row < LEAST.any || cell < LEAST.width / 3) return 'blocks'
  return row >= LEAST.row && cell >= LEAST.width ? 'names' : 'signs'
}

/** Whether an item says its name. */
export const isNamed = (detail: Detail, matters: boolean): boolean => detail === 'names' || (detail === 'signs' && matters)
