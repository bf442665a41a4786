import type { Language } from '../../../src/i18n/index.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { PLAN_PARTS, type PlanPart } from '../../../src/model/plan.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import type { ReportDocument } from '../../../src/report/document.ts'
import { ordered } from '../../../src/report/ordered.ts'
import { landscape, scenario } from '../small-case.ts'

/** The small case as a continuity plan has it: with a plan, a fallback that waits for a decision, and one that does too and is false. */
export const place: Landscape = {
  ...landscape,
  components: {
    ...landscape.components,
    balie: {
      name: 'Balie', kind: 'process', needs: ['aanmelden'], service: { critical: true, mtpd: 'PT4H', rto: 'PT2H', rpo: 'PT1H', minimum: 0.4, owner: 'Burgerzaken', legalBasis: 'Paspoortwet' },
      fallbacks: {
        briefjes: { name: 'Briefjes', covers: 'aanmelden', trigger: 'manual', activation: 'PT1H', capacity: 0.5, lasts: 'P3D', description: 'Nummers uitdelen en alles opschrijven.' },
        tweede: { name: 'Tweede loket', covers: 'aanmelden', trigger: 'manual', needs: ['aanmelden'], tested: '2026-03-01' },
      },
      exit: { replacedBy: 'zaak', lead: 'P1Y2M', cost: 12500, notice: 'P3M', contractEnd: '2027-12-31', portability: 'documented' },
    },
  },
  plan: {
    version: '2.1', state: 'approved', owner: 'Directeur', approvedBy: 'College', approvedOn: '2026-09-01', reviewBy: '2027-09-01',
    distribution: [{ name: 'Crisisteam', how: 'op papier' }], history: [{ version: '2.0', what: 'Eerste versie' }],
    scope: 'Alle diensten aan inwoners.', assumptions: ['Er is een gebouw.'], activation: ['De directeur besluit het.'],
    contacts: { ciso: { name: 'C. Jansen', role: 'CISO', phone: '000-1' }, directeur: { name: 'A. de Vries', role: 'Directeur' } },
    communication: [{ to: 'Inwoners', message: 'De balie is open.', channel: 'radio', by: 'Woordvoerder', within: 'PT4H' }],
    openPoints: [{ what: 'Tweede inlogdienst kiezen', owner: 'CISO', due: '2027-01-31' }],
  },
  style: { municipality: 'Gemeente Proefstad', classification: 'Intern' },
}

export const calm: Scenario = { format: 'uitwijk-scenario/1', name: 'Niets aan de hand', horizon: 'P1D', events: [] }
export const prepared: Scenario = {
  ...scenario, name: 'Aanmelden weg, voorbereid',
  response: {
    activation: ['Niemand kan aanmelden.'], firstHours: [{ do: 'Bel de leverancier', who: 'CISO', within: 'PT30M' }], tasks: [{ do: 'Schrijf de achterstand op' }],
    contacts: ['ciso', { name: 'Storingsdienst', phone: '000-9' }], communication: [{ to: 'Raad', message: 'Er is een storing.' }],
  },
}

interface Asked { landscape?: Landscape; scenarios?: readonly Scenario[]; parts?: readonly PlanPart[]; language?: Language; kind?: 'plan' | 'cards' | 'binder' }

/** A document as the worker makes it. */
export const made = ({ landscape: on = place, scenarios = [scenario, prepared, calm], parts = PLAN_PARTS, language = 'nl', kind = 'plan' }: Asked = {}): Promise<ReportDocument> => ordered({
  kind, landscape: on, scenarios: scenarios.map((value, nth) => ({ file: `${nth}.scenario.yaml`, value })), parts, texts: ['landscape', ...scenarios.map(({ name }) => name)], language, date: '2026-10-05',
})

/** The pages of a document, as its breaks make them, each as the texts on it. */
export function pagesOf({ blocks }: ReportDocument): string[][] {
  const pages: string[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'pageBreak') pages.push([])
    const page = pages.at(-1) as string[]
    if (block.kind === 'heading' || block.kind === 'paragraph') page.push(block.text)
    if (block.kind === 'list') page.push(...block.items)
    if (block.kind === 'table') page.push(block.caption, ...block.rows.map((cells) => cells.join(' | ')))
    if (block.kind === 'picture') page.push(block.caption, block.alt)
    if (block.kind === 'facts') page.push(...block.items.map(({ value, label }) => `${value} ${label}`))
  }
  return pages
}

/** The page with this heading, as one text. */
export const pageWith = (report: ReportDocument, title: string): string => pagesOf(report).find((page) => page.includes(title))?.join('\n') ?? ''
