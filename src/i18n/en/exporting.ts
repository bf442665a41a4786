import { digits } from '../text.ts'
import type { Messages } from '../nl/index.ts'
import { and } from './lists.ts'

const n = (count: number) => digits(count, ',', '.')

/** Taking a landscape, or the map of it, to another program. */
export const exporting: Messages['exporting'] = {
  landscape: 'Export landscape as',
  map: 'Export map as',
  format: {
    csv: 'Tables in CSV, together in one zip', ameff: 'ArchiMate Open Exchange, for Archi and BlueDolphin', graphml: 'GraphML, for yEd', gexf: 'GEXF, for Gephi',
    mermaid: 'Mermaid, for a diagram in a document', dot: 'DOT, for Graphviz', 'open-psa': 'Open-PSA, for fault tree programs', json: 'JSON, for programmers',
  },
  picture: { svg: 'Drawing (SVG)', png: 'Picture (PNG)' },
  fileOf: { map: 'map', tables: 'tables' },
  under: (scenario, clock, hidden) =>
    [`Scenario: ${scenario}`, `as it is at ${clock}`, hidden ? `${n(hidden)} components are not drawn` : ''].filter(Boolean).join(' · '),
  description: (landscape, scenario, clock, components, counts) =>
    `Map of the landscape “${landscape}”, with what every component needs. Scenario “${scenario}”, as it is at ${clock}. Of the ${n(components)} components: ${and(counts)}.`,
  count: (count, status) => `${n(count)} ${status}`,
}
