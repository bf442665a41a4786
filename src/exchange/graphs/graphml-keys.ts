import type { Property } from '../inventory.ts'

/** What an attribute can be of. */
export type Domain = 'graph' | 'node' | 'edge'

/** A key as GraphML declares it: what its data are called, and what holds where there are none. */
export interface GraphmlKey { id: string; for: string; name: string; default: string | undefined }

/** The keys that a file declares, in its order. A key may be declared below where it is used. */
export interface GraphmlKeys {
  add(key: GraphmlKey): void
  /** Data by key, as attributes with their names, with what holds where there are none. */
  attributes(domain: Domain, data: readonly Property[]): Property[]
}

export function graphmlKeys(): GraphmlKeys {
  const keys: GraphmlKey[] = []
  const cache = new Map<Domain, GraphmlKey[]>()
  const keysFor = (domain: Domain): GraphmlKey[] => {
    const known = cache.get(domain) ?? keys.filter(({ for: of }) => of === domain || of === 'all' || of === '')
    cache.set(domain, known)
    return known
  }
  const nameOf = (domain: Domain, id: string): string => keysFor(domain).find((key) => key.id === id)?.name ?? id
  return {
    add(key) { keys.push(key) },
    attributes(domain, data) {
      const given = new Set(data.map(([id]) => id))
      return [
        ...data.map(([id, value]): Property => [nameOf(domain, id), value]),
        ...keysFor(domain).flatMap(({ id, name, default: value }): Property[] => (value === undefined || given.has(id) ? [] : [[name, value]])),
      ]
    },
  }
}
