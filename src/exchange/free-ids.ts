/** Gives out ids, or names, of which each is there once. */
export interface FreeIds { has(id: string): boolean; take(wanted: string): string }

/**
 * What is wanted a second time is given with a number (`numbered`), counted from 2. Takes as long for the thousandth thing with the same id
 * as for the second.
 */
export function freeIds(numbered: (wanted: string, n: number) => string = (wanted, n) => `${wanted}~${n}`): FreeIds {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return {
    has: (id) => taken.has(id),
    take(wanted) {
      let id = wanted
      let n = next.get(wanted) ?? 2
      for (; taken.has(id); n++) id = numbered(wanted, n)
      if (id !== wanted) next.set(wanted, n)
      taken.add(id)
      return id
    },
  }
}
