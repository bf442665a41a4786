import { KINDS, LAYERS } from '../../../model/kinds.ts'
import { componentOf, type Landscape } from '../../../model/landscape.ts'
import type { SelectorKey } from '../../../model/selector.ts'

/** Something to choose: a value for the file and a name for people. */
export interface Choice { value: string; name: string }

const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, 'nl')

/** What can stand under a key of a selector in this landscape. */
export function choicesFor(by: SelectorKey, landscape: Landscape, names: { kind(kind: never): string; layer(layer: never): string; jurisdiction: Record<string, string> }): Choice[] {
  const { components, organisations = {} } = landscape
  switch (by) {
    case 'component': return Object.keys(components).map((id) => ({ value: id, name: componentOf(landscape, id).name })).sort(byName)
    case 'supplier': return Object.entries(organisations).map(([id, { name }]) => ({ value: id, name })).sort(byName)
    case 'jurisdiction': {
      const codes = [...new Set(Object.values(organisations).flatMap(({ jurisdiction }) => jurisdiction ?? []))].sort()
      return [...codes, 'non-EEA', 'EEA'].map((code) => ({ value: code, name: names.jurisdiction[code] ?? code }))
    }
    case 'kind': return KINDS.map((kind) => ({ value: kind, name: names.kind(kind as never) }))
    case 'layer': return LAYERS.map((layer) => ({ value: layer, name: names.layer(layer as never) }))
    case 'tag': return [...new Set(Object.values(components).flatMap(({ tags }) => tags ?? []))].sort().map((tag) => ({ value: tag, name: tag }))
  }
}

/** The fallbacks that a person must set in motion. */
export const manualFallbacks = (landscape: Landscape): Choice[] => Object.keys(landscape.components).flatMap((id) => {
  const { name, fallbacks = {} } = componentOf(landscape, id)
  return Object.entries(fallbacks).filter(([, { trigger }]) => trigger === 'manual')
    .map(([key, fallback]) => ({ value: `${id}/${key}`, name: `${name}: ${fallback.name}` }))
}).sort(byName)
