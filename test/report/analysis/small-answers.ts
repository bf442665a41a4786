import { analysisTextsIn } from '../../../src/i18n/analysis.ts'
import { messagesIn } from '../../../src/i18n/index.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { ChapterContext } from '../../../src/report/analysis/chapter.ts'
import type { Block, Table } from '../../../src/report/document.ts'
import type { Answers } from '../../../src/analysis/questions.ts'

/** A landscape of a few components, with answers made by hand: what is told must follow from them. */
export const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Klein',
  components: {
    net: { name: 'Netwerk', kind: 'network' },
    app: { name: 'Zaaksysteem', kind: 'application', needs: [{ on: 'net' }], fallbacks: { papier: { name: 'Papier', activation: 'PT1H' }, kopie: { name: 'Kopie', activation: 'PT1H' } } },
    pay: { name: 'Uitkeringen', kind: 'process', needs: ['app'], service: { critical: true, mtpd: 'P3D', rto: 'P1D', people: 4200, moments: [{ name: 'Betaalrun', rrule: 'FREQ=MONTHLY', work: 'PT6H', within: 'P2D' }] } },
    desk: { name: 'Balie', kind: 'process', needs: ['app'], service: {} },
  },
} as Landscape

export const context: ChapterContext = {
  landscape, say: messagesIn('nl').say, texts: analysisTextsIn('nl'),
  scenarios: [{ file: 'a.scenario.yaml', value: { format: 'uitwijk-scenario/1', name: 'Netwerk weg', start: '2026-11-24T13:00', horizon: 'P7D', events: [] } }, { file: 'b.scenario.yaml', value: { format: 'uitwijk-scenario/1', name: 'Iets anders', horizon: 'P7D', events: [] } }],
}

const HOUR = 3_600, DAY = 86_400
const FILE = 'a.scenario.yaml'

export const answers: Omit<Answers, 'losses' | 'concentration' | 'cut-sets'> = {
  'fallback-audit': {
    scenarios: [FILE, 'b.scenario.yaml'],
    fallbacks: [
      { component: 'app', fallback: 'kopie', covers: null, worst: { code: 'false', at: 0, shared: 'net', event: null, path: ['net'] }, scenario: FILE, verdicts: [{ file: FILE, verdict: { code: 'false', at: 0, shared: 'net', event: null, path: ['net'] } }], shared: ['net'], tested: { state: 'never' }, services: ['desk', 'pay'] },
      { component: 'app', fallback: 'papier', covers: null, worst: { code: 'holds', from: 0 }, scenario: FILE, verdicts: [{ file: FILE, verdict: { code: 'holds', from: 0 } }, { file: 'b.scenario.yaml', verdict: { code: 'holds', from: 0 } }], shared: [], tested: { state: 'old', date: '2024-03-01' }, services: [] },
    ],
  },
  uncertainty: {
    file: FILE, runs: 2_000, seed: 1, horizon: 7 * DAY,
    uncertain: [{ component: 'app', of: { what: 'hold-up', need: 0, nested: false }, min: HOUR, likely: 2 * HOUR, max: DAY }],
    services: {
      desk: { interrupted: 0, mtpdBreached: 0, rtoBreached: 0, firstStop: { p10: null, p50: null, p90: null }, downtime: { p10: 0, p50: 0, p90: 0 }, band: [[0, 0]], matters: [] },
      pay: { interrupted: 0.6, mtpdBreached: 0.1, rtoBreached: 0.2, firstStop: { p10: HOUR, p50: 2 * HOUR, p90: null }, downtime: { p10: 0, p50: DAY, p90: 2 * DAY }, band: [[0, 0], [HOUR, 0.1], [2 * HOUR, 0.6], [DAY, 0]], matters: [{ uncertain: 0, correlation: -0.9 }] },
    },
  },
  'worst-moment': {
    file: FILE, from: '2026-11-23', days: 3, harmless: 40, hours: 72,
    calendar: [
      { start: '2026-11-23T00:00', missed: [], people: 0 },
      { start: '2026-11-24T13:00', missed: [{ service: 'pay', name: 'Betaalrun', date: '2026-11-25T12:00:00' }], people: 4200 },
      { start: '2026-11-25T00:00', missed: [], people: 0 },
    ],
    worst: { start: '2026-11-24T13:00', missed: [{ service: 'pay', name: 'Betaalrun', date: '2026-11-25T12:00:00' }], people: 4200 }, written: null,
  },
  recovery: {
    lost: 'everything', teams: 2, makespan: 30 * HOUR,
    steps: [
      { component: 'net', from: 0, to: 28 * HOUR, team: 0, after: null, critical: true },
      { component: 'app', from: 28 * HOUR, to: 30 * HOUR, team: 0, after: 'net', critical: true },
      { component: 'pay', from: 30 * HOUR, to: 30 * HOUR, team: null, after: 'app', critical: true },
    ],
    services: [
      { service: 'pay', earliest: 30 * HOUR, at: 30 * HOUR, rto: DAY, mtpd: 3 * DAY, verdict: 'impossible', mtpdBreached: false, chain: ['net', 'app', 'pay'] },
      { service: 'desk', earliest: null, at: null, rto: null, mtpd: null, verdict: 'never', mtpdBreached: false, chain: [] },
    ],
    loops: [{ components: ['net', 'app'], wayOut: ['net'] }],
  },
  quality: {
    file: FILE, unknown: { durations: 1, fallbacks: 2, relations: 0 },
    findings: [
      { code: 'no-mtpd', component: 'desk', about: [], services: ['desk'] },
      { code: 'never-tested', component: 'app', about: ['kopie'], services: ['desk', 'pay'] },
      { code: 'never-tested', component: 'app', about: ['papier'], services: [] },
    ],
    readings: {
      best: { interrupted: [], first: null, mtpdBreached: [], downtime: 0 }, stated: { interrupted: ['pay'], first: 2 * HOUR, mtpdBreached: [], downtime: DAY },
      worst: { interrupted: ['pay', 'desk'], first: 0, mtpdBreached: ['pay'], downtime: 2 * DAY },
    },
  },
}

/** All that is read as text, cells of tables included. */
export const textIn = (blocks: readonly Block[]): string => blocks.flatMap((block): string[] => {
  switch (block.kind) {
    case 'heading': case 'paragraph': return [block.text]
    case 'list': return block.items
    case 'table': return [block.caption, ...block.rows.flat()]
    case 'picture': return [block.caption, block.alt]
    default: return []
  }
}).join('\n')

export const tablesIn = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table')
