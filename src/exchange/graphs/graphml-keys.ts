import type { Property } from '../inventory.ts'

/** What an attribute can be of. */
export type Domain = 'graph' | 'node' | 'edge'

/** A key as GraphML declares it: what its data are called, and what holds where there are none. */
export interface GraphmlKey { id: string; for: string; name: string; default: string | undefined }

/** The keys that a file declares, in its order. A key may be declared below where it is used. */
export interface GraphmlKeys {
  add(key: GraphmlKey): void
  /** How many keys say what holds where there are no data. To be asked when all keys are there, as what follows. */
  defaults(domain: Domain): number
  /** Data by key, as attributes with their names, with what holds where there are none. */
  attributes(domain: Domain, data: readonly Property[]): Property[]
}

export function graphmlKeys(): GraphmlKeys {
  const keys: GraphmlKey[] = []
  const cache = new Map<Domain, ReadonlyMap<string, GraphmlKey>>()
  const keysFor = (domain: Domain): ReadonlyMap<string, GraphmlKey> => {
    const own = cache.get(domain) ?? new Map(keys.filter(({ for: of }) => of === domain || of === 'all' || of === '').reverse().map((key) => [key.id, key]))
    cache.set(domain, own)
    return own
  }
  const filledIn = (domain: Domain): GraphmlKey[] => [...keysFor(domain).values()].filter(({ default: value }) => value !== undefined).reverse()
  const defaults: Record<Domain, () => readonly GraphmlKey[]> = { graph: once(() => filledIn('graph')), node: once(() => filledIn('node')), edge: once(() => filledIn('edge')) }
  return {
    add(key) { keys.push(key) },
    defaults: (domain) => defaults[domain]().length,
    attributes(domain, data) {
      const given = new Set(data.map(([id]) => id))
      return [
        ...data.map(([id, value]): Property => [keysFor(domain).get(id)?.name ?? id, value]),
        ...defaults[domain]().flatMap(({ id, name, default: value = '' }): Property[] => (given.has(id) ? [] : [[name, value]])),
      ]
    },
  }
}

/** What a function gives, asked for once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
