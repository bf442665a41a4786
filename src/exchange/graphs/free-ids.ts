/** Gives out ids of which each is there once. */
export interface FreeIds { has(id: string): boolean; take(wanted: string): string }

/** Takes as long for the thousandth thing with the same id as for the second. */
export function freeIds(): FreeIds {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return {
    has: (id) => taken.has(id),
    take(wanted) {
      let id = wanted
      let n = next.get(wanted) ?? 2
      for (; taken.has(id); n++) id = `${wanted}~${n}`
      if (id !== wanted) next.set(wanted, n)
      taken.add(id)
      return id
    },
  }
}
