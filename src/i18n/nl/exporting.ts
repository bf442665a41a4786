import { digits } from '../text.ts'
import { and } from './lists.ts'

const n = (count: number) => digits(count, '.', ',')

/** Taking a landscape, or the map of it, to another program. */
export const exporting = {
  landscape: 'Landschap exporteren als',
  map: 'Kaart exporteren als',
  format: {
    csv: 'Tabellen in CSV, samen in één zip', ameff: 'ArchiMate Open Exchange, voor Archi en BlueDolphin', graphml: 'GraphML, voor yEd', gexf: 'GEXF, voor Gephi',
    mermaid: 'Mermaid, voor een diagram in een document', dot: 'DOT, voor Graphviz', 'open-psa': 'Open-PSA, voor foutenboomprogramma’s', json: 'JSON, voor programmeurs',
  },
  picture: { svg: 'Tekening (SVG)', png: 'Plaatje (PNG)' },
  fileOf: { map: 'kaart', tables: 'tabellen' },
  under: (scenario: string, clock: string, hidden: number) =>
    [`Scenario: ${scenario}`, `stand op ${clock}`, hidden ? `${n(hidden)} onderdelen zijn niet getekend` : ''].filter(Boolean).join(' · '),
  description: (landscape: string, scenario: string, clock: string, components: number, counts: readonly string[]) =>
    `Kaart van het landschap ‘${landscape}’, met wat elk onderdeel nodig heeft. Scenario ‘${scenario}’, stand op ${clock}. Van de ${n(components)} onderdelen: ${and(counts)}.`,
  count: (count: number, status: string) => `${n(count)} ${status}`,
}
