import type { Messages } from '../../../i18n/index.ts'
import type { Status } from '../../../engine/trace.ts'
import type { LandscapeGraph } from '../../../model/graph.ts'
import type { Kind, Layer } from '../../../model/kinds.ts'
import { layerOf, type Landscape } from '../../../model/landscape.ts'
import { isIn, jurisdictionsOf } from '../../../model/organisations.ts'

/** What map and table tell of a component that does not change with time. */
export interface Facts {
  id: string
  name: string
  kind: Kind
  layer: Layer | undefined
  critical: boolean
  supplier: string | null
  /** Codes of all countries that can reach it, nearest first. */
  jurisdictions: string[]
  /** The first of those outside the EEA. */
  foreign: string | null
  /** Ids, sorted by name; each once, also where a fallback needs it too. */
  needs: string[]
  dependents: string[]
  /** What it is found by: name, id and supplier, plain. */
  text: string
}

/** Lower case and without accents, so that "reele" finds "reële". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Made once: making one per comparison is slow. */
const words = new Intl.Collator('nl')

/** The facts of every component, in file order. */
export function factsOf(landscape: Landscape, graph: LandscapeGraph): Map<string, Facts> {
  const name = (id: string) => graph.getNodeAttribute(id, 'component').name
  const byName = (ids: string[]) => [...new Set(ids)].sort((a, b) => words.compare(name(a), name(b)))
  return new Map(graph.mapNodes((id, { component }) => {
    const jurisdictions = component.supplier === undefined ? [] : jurisdictionsOf(landscape, component.supplier)
    const supplier = component.supplier === undefined ? null : (landscape.organisations?.[component.supplier]?.name ?? component.supplier)
    return [id, {
      id, name: component.name, kind: component.kind, layer: layerOf(component), critical: component.service?.critical ?? false,
      supplier, jurisdictions, foreign: jurisdictions.find((code) => isIn(code, 'non-EEA')) ?? null,
      needs: byName(graph.outNeighbors(id)), dependents: byName(graph.inNeighbors(id)),
      text: plain(`${component.name} ${id} ${supplier ?? ''}`),
    }]
  }))
}

/** A component in one spoken line: what it is, how it does, where it comes from, what hangs together with it. */
export const speak = (facts: Facts, status: Status, level: number, hit: boolean, messages: Messages): string => messages.map.spoken({
  name: facts.name, kind: messages.say.kind(facts.kind), critical: facts.critical, status: messages.say.status(status),
  share: status === 'degraded' || status === 'below-minimum' ? messages.say.share(level) : null, hit,
  supplier: facts.supplier, countries: facts.jurisdictions.map(messages.map.country),
  needs: facts.needs.length, dependents: facts.dependents.length,
})

/** The ids of the components whose name, id or supplier contains all words of a query; none for an empty query. */
export function find(all: Iterable<Facts>, query: string): string[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return [...all].filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id)
}
