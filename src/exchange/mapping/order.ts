import type { Item } from './understood.ts'

/** Order of texts that is the same wherever it is made. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order of elements that does not depend on where they stand in the file. */
export const byKey = (items: readonly Item[]) => (a: number, b: number): number => {
  const [one, other] = [items[a] as Item, items[b] as Item]
  return compare(one.key, other.key) || compare(one.element.id, other.element.id)
}
