import { explain } from '../../src/engine/explain/explain.ts'
import { run } from '../../src/engine/run.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { Language } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { scenarioReport, type ReportDocument } from '../../src/report/index.ts'

/** A landscape with a bit of everything a report shows, and names that try to break out of markup. */
export const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Proefstad',
  sources: { wet: { title: 'Participatiewet', publisher: 'Overheid', licence: 'CC0', date: '2026-01-01', url: 'https://example.org/wet' }, los: { title: 'Nergens genoemd' } },
  organisations: { groot: { name: 'Groot BV', jurisdiction: 'US' } },
  components: {
    aanmelden: { name: 'Aanmelden', kind: 'identity', supplier: 'groot', holds: [{ data: 'Namen', personal: true, keys: 'supplier' }], source: 'assumption' },
    net: { name: 'Netwerk <script>alert("x")</script> & co', kind: 'network' },
    zaak: {
      name: 'Zaaksysteem', kind: 'application', needs: [{ on: 'aanmelden', holdUp: 'PT8H', source: 'wet' }, 'net'],
      fallbacks: {
        zelfde: { name: 'Noodaccount', covers: 'aanmelden', activation: 'PT1H', needs: ['aanmelden'] },
        papier: { name: 'Papier', trigger: 'manual', capacity: 0.5 },
      },
    },
    uitkering: {
      name: 'Uitkering betalen', kind: 'process', needs: ['zaak'],
      service: { critical: true, mtpd: 'P2D', rto: 'P1D', minimum: 0.6, people: 4200, moments: [{ name: 'Betaalrun', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12', work: 'PT6H', within: 'P1D' }] },
    },
    balie: { name: '=Balie, open', kind: 'process', service: { critical: true } },
  },
}

export const scenario: Scenario = {
  format: 'uitwijk-scenario/1', name: 'Aanmelden "weg"', start: '2026-11-23T08:00', horizon: 'P7D', likelihood: 3,
  events: [
    { at: 'PT0S', cutOff: { component: 'aanmelden' }, until: 'P5D' },
    { at: 'PT1H', disclose: { jurisdiction: 'US' } },
    { at: 'PT2H', inject: 'De pers belt.' },
  ],
}

export function smallReport(language: Language = 'nl', changes: { scenario?: Partial<Scenario>; components?: Landscape['components'] } = {}): ReportDocument {
  const place = { ...landscape, components: { ...landscape.components, ...changes.components } }
  const own = { ...scenario, ...changes.scenario }
  const trace = simulate(place, own)
  const whole = run(place, own)
  const explanations = Object.fromEntries(trace.summary.interrupted.map((id) => [id, explain(whole, id, trace.services[id]?.interruptions[0]?.from ?? 0)]))
  return scenarioReport({ landscape: place, scenario: own, trace, explanations, inputHash: 'ab12'.repeat(16), language, date: '2026-10-05' })
}

/** All text of a report, block by block. */
export const textsOf = (report: ReportDocument): string[] => [report.title, report.subtitle, report.description, ...report.blocks.flatMap((block) => {
  switch (block.kind) {
    case 'heading': case 'paragraph': return [block.text]
    case 'list': return block.items
    case 'facts': return block.items.flatMap(({ value, label }) => [value, label])
    case 'table': return [block.caption, ...block.header, ...block.rows.flat()]
    case 'picture': return [block.caption, block.alt]
    case 'pageBreak': case 'contents': return []
  }
})]
