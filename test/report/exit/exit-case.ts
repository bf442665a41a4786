import { exitDocument } from '../../../workers/exit-documents.ts'
import type { Language } from '../../../src/i18n/index.ts'
import type { ExitPlan } from '../../../src/model/exit.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import type { ReportDocument } from '../../../src/report/document.ts'

/** A desk that signs in with a cloud of an owner from the United States, and a pay run that does without. */
export const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Proefstad',
  organisations: { big: { name: 'Groot Inc.', jurisdiction: 'US' }, local: { name: 'Groot Europa', jurisdiction: 'IE', parent: 'big' }, power: { name: 'Stroombedrijf', jurisdiction: 'NL' } },
  components: {
    cloud: { name: 'Wolk', kind: 'platform', supplier: 'local', holds: [{ data: 'Dossiers', personal: 'special', keys: 'supplier' }] },
    login: { name: 'Aanmelden', kind: 'identity', supplier: 'local', needs: ['cloud'], exit: { substitutability: 'highly complex', substitutabilityReason: 'migration', strategy: 'Eerst koppelen.' } },
    scan: { name: 'Scanner', kind: 'application', supplier: 'local' },
    desk: { name: 'Balie', kind: 'service', needs: ['login'], service: { critical: true, mtpd: 'P1D', minimum: 0.5, people: 900 } },
    pay: { name: 'Uitbetalen', kind: 'service', service: { critical: true, mtpd: 'P3D', minimum: 0.5, people: 100 } },
  },
  contracts: {
    main: { name: 'Hoofdcontract', supplier: 'local', covers: { component: ['login', 'cloud'] }, end: '2029-12-31', notice: 'P3M', transition: 'P30D' },
  },
  measures: {
    paper: { name: 'Papieren balie', cost: 5000, effects: [{ component: 'desk', fallback: 'paper', value: { name: 'Papier', covers: 'login', capacity: 0.6, needs: [] } }] },
  },
  style: { municipality: 'Gemeente Proefstad' },
}

export const plan: ExitPlan = {
  format: 'uitwijk-exit/1', name: 'Weg uit de wolk', start: '2027-01-01', years: 3,
  organisations: { own: { name: 'Eigen dienst', jurisdiction: 'NL' } },
  components: { open: { name: 'Open aanmelden', kind: 'identity', supplier: 'own' } },
  exits: { login: { start: '2027-01-01', replacedBy: 'open', lead: 'P1Y', migration: 'P3M', parallel: 'P1M', cost: 60000, perYear: 1000 } },
}

export const out: Scenario = { format: 'uitwijk-scenario/1', name: 'Wolk weg', horizon: 'P5D', likelihood: 3, events: [{ at: 'PT0S', cutOff: { component: 'cloud' } }] }

interface Asked { landscape?: Landscape; plan?: ExitPlan | null; language?: Language; budget?: number }

/** The document as the worker makes it. */
export const made = ({ landscape: on = landscape, plan: of = plan, language = 'nl', ...asked }: Asked = {}): Promise<ReportDocument> =>
  exitDocument({ kind: 'exit', landscape: on, plan: of, scenarios: [{ file: 'out.scenario.yaml', value: out }], texts: ['landscape', 'plan'], language, date: '2026-11-30', ...asked })

/** The texts of a chapter, from its heading to the next one of the same level. */
export function chapter({ blocks }: ReportDocument, text: string): string {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.text === text)
  if (first < 0) return ''
  const level = blocks[first]?.kind === 'heading' ? blocks[first].level : 1
  const rest = blocks.slice(first + 1)
  const next = rest.findIndex((block) => block.kind === 'heading' && block.level <= level)
  return rest.slice(0, next < 0 ? undefined : next).flatMap((block) => {
    switch (block.kind) {
      case 'heading': case 'paragraph': return [block.text]
      case 'list': return block.items
      case 'table': return [block.caption, ...block.rows.map((cells) => cells.join(' | '))]
      case 'facts': return block.items.map(({ value, label }) => `${value} ${label}`)
      case 'picture': return [block.alt]
      default: return []
    }
  }).join('\n').replaceAll('\u00a0', ' ')
}
