import { digits } from '../text.ts'
import type { Messages } from '../nl/index.ts'
import { and } from './lists.ts'

const n = (count: number) => digits(count, ',', '.')

/** Taking a landscape, or the map of it, to another program. */
export const exporting: Messages['exporting'] = {
  landscape: 'Export landscape as',
  map: 'Export map as',
  format: {
    csv: 'Tables (CSV, together in one zip)', ameff: 'ArchiMate Open Exchange (Archi, BlueDolphin)', graphml: 'GraphML (yEd)', gexf: 'GEXF (Gephi)',
    mermaid: 'Mermaid (diagram in a document)', dot: 'DOT (Graphviz)', json: 'Data (JSON)',
  },
  picture: { svg: 'Drawing (SVG)', png: 'Picture (PNG)' },
  fileOf: { map: 'map', tables: 'tables' },
  under: (scenario, clock, hidden) =>
    [`Scenario: ${scenario}`, `as it is at ${clock}`, hidden ? `${n(hidden)} components are not drawn` : ''].filter(Boolean).join(' · '),
  description: (landscape, scenario, clock, components, counts) =>
    `Map of the landscape “${landscape}”, with what every component needs. Scenario “${scenario}”, as it is at ${clock}. Of the ${n(components)} components: ${and(counts)}.`,
  count: (count, status) => `${n(count)} ${status}`,
}
