import { describe, expect, it } from 'vitest'
import { simulate } from '../../../src/engine/simulate.ts'
import { playedScenario } from '../../../src/exercise/played.ts'
import { writeReport } from '../../../src/report/index.ts'
import { expectClean, expectDutch } from '../../i18n/language.ts'
import { landscape, textsOf } from '../small-case.ts'
import { chapters, entries, exercise, report as make, rowsOf, run, tables, under } from './small-exercise.ts'

const report = make()
const texts = (blocks: ReturnType<typeof under>) => blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : []))

/** A run in which the measure is worth something: what was lost is brought back. */
const restored = run({ entries: entries.map((entry) => (entry.do === 'measure' ? { ...entry, measure: { restore: { component: 'aanmelden' } } } : entry)) })

describe('the report after an exercise', () => {
  it('goes from the page for the board through what happened to what must be better, and the log last', () => {
    expect(chapters(report)).toEqual([
      'Samenvatting voor het bestuur', 'De oefening', 'Deelnemers', 'Doelen en waarnemingen', 'Wat er wanneer gebeurde', 'Besluiten en maatregelen', 'Met en zonder de besluiten',
      'Gaten in de uitwijken', 'Verbeterpunten', 'Werking, volledigheid en actualiteit', 'Stemmingen', 'Evaluatieformulier', 'Bijlage: het hele logboek', 'Waar dit verslag bij hoort',
    ])
  })
  it('says under every chapter which requirement it serves', () => {
    for (const title of chapters(report).slice(0, -1)) expect(under(report, title)[0], title).toMatchObject({ kind: 'paragraph', tone: 'note', text: expect.stringMatching(/^Hoort bij/) as string })
  })
  it('names for each requirement chapters that there are', () => {
    const named = tables(under(report, 'Werking, volledigheid en actualiteit')).at(-1)?.rows.flatMap((row) => row[2]?.split('; ') ?? [])
    expect(named?.length).toBeGreaterThan(10)
    for (const title of named ?? []) expect(chapters(report)).toContain(title)
  })
  it('tells the board the outcome of each goal and the improvements that matter most, those agreed on first', () => {
    const summary = under(report, 'Samenvatting voor het bestuur')
    expect(texts(summary)).toContain('Geoefend is ‘Zonder aanmelden’, met het scenario ‘Aanmelden "weg"’, op 1 december 2026, 09:00.')
    const [goals, improvements] = summary.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
    expect(goals).toEqual(['Het team besluit op tijd: gehaald. Binnen tien minuten.', 'Iedereen hoort hetzelfde: niet gehaald.'])
    expect(improvements).toEqual([
      'Leg het papier klaar.', 'Bepaal wat nodig is om dit doel wel te halen, en oefen het opnieuw: Iedereen hoort hetzelfde. (voorstel)',
      'Maak ‘Noodaccount’ van Zaaksysteem los van wat met hetzelfde uitvalt, of vervang die uitwijk. (voorstel)',
    ])
    expect(summary.find((block) => block.kind === 'facts')?.items.slice(0, 3).map(({ value }) => value)).toEqual(['1 van 3', '1 van 2', '2'])
  })
  it('does not say that nobody came and no goal was met when nobody filled that in', () => {
    const open = make('nl', run({ entries: entries.filter((entry) => entry.do !== 'attend' && entry.do !== 'rate') }))
    const facts = under(open, 'Samenvatting voor het bestuur').find((block) => block.kind === 'facts')
    expect(facts?.items.slice(0, 2).map(({ value }) => value)).toEqual(['niet genoteerd', 'nog niet beoordeeld'])
    expect(rowsOf(under(open, 'Werking, volledigheid en actualiteit'))[0]?.[1]).toMatch(/^De doelen zijn nog niet beoordeeld\. /)
  })
  it('lays the rounds as they were played beside what was planned', () => {
    expect(rowsOf(under(report, 'De oefening'), 1)).toEqual([
      ['Ronde 1: De eerste uren', 'T+0 tot T+12 u', '45 minuten', '09:00', '20 minuten'], ['Ronde 2: De betaling', 'T+12 u tot T+3 d', '30 minuten', '09:20', '30 minuten'],
    ])
  })
  it('tells who was there, and whose role nobody played', () => {
    const own = under(report, 'Deelnemers')
    expect(rowsOf(own)).toEqual([['Aïsha de Vries', 'Voorzitter', 'Proefstad', 'ja'], ['Deelnemer 2', 'Beheerder', '–', 'nee'], ['Waarnemer Wim', '–', '–', 'niet genoteerd']])
    expect(texts(own)).toContain('Deze rollen waren niet bezet: Beheerder. Wat daar hoort te gebeuren, is dus niet beproefd.')
  })
  it('has every observation, with its goal or apart', () => {
    const own = under(report, 'Doelen en waarnemingen')
    expect(rowsOf(own, 1)).toEqual([['T+8 u, ma 23 nov 16:00', '09:08', 'Aïsha de Vries', 'Het liep door elkaar.']])
    expect(rowsOf(own, 2).map((row) => row[3])).toEqual(['Koffie was op.'])
  })
  it('lays every message that came in beside the plan', () => {
    const own = under(report, 'Wat er wanneer gebeurde')
    expect(rowsOf(own).map(([nr, , planned, came, room, apart, response]) => [nr, planned, came, room, apart, response])).toEqual([
      ['1', 'T+30 min, ma 23 nov 08:30', 'T+30 min, ma 23 nov 08:30', '09:00', 'op tijd', 'zoals verwacht'],
      ['2', 'T+4 u, ma 23 nov 12:00', 'T+6 u, ma 23 nov 14:00', '09:06', '2 uur later', 'deels zoals verwacht: Niemand belde terug.'],
      ['3', 'T+6 u, ma 23 nov 14:00', 'overgeslagen', '–', '–', '–'],
      ['–', 'ter plekke bedacht', 'T+11 u, ma 23 nov 19:00', '09:11', '–', '–'],
      ['4', 'T+1 d, di 24 nov 08:00', 'niet gebruikt', '–', '–', '–'],
      ['5', 'T+6 d, zo 29 nov 08:00', 'niet gebruikt', '–', '–', '–'],
    ])
    expect(texts(own)).toContain('Van de 2 beoordeelde reacties was er 1 zoals verwacht.')
  })
  it('has every decision that stands, with its time and the services interrupted then', () => {
    expect(rowsOf(under(report, 'Besluiten en maatregelen'))).toEqual([
      ['1', 'T+9 u, ma 23 nov 17:00', '09:09', 'We noemen het een crisis.', 'Voorzitter', '1: Uitkering betalen'],
      ['2', 'T+10 u, ma 23 nov 18:00', '09:10', 'Uitwijk ‘Papier’ van Zaaksysteem ingezet. Nu meteen.', 'Voorzitter', '1: Uitkering betalen'],
    ])
    expect(JSON.stringify(report.blocks)).not.toContain('Dit besluit is teruggenomen.')
  })
  it('says what the services suffer with and without the measures, as the engine does', () => {
    const [without, withThem] = [simulate(landscape, restored.of.scenario), simulate(landscape, playedScenario(restored))]
    const { services } = make('nl', restored)
    expect(without.services['uitkering']?.downtime).not.toBe(withThem.services['uitkering']?.downtime)
    const hours = (trace: typeof without, id: string) => Math.round((trace.services[id]?.downtime ?? 0) / 36) / 100
    const missed = (trace: typeof without, id: string) => trace.services[id]?.moments.filter((moment) => moment.missed).length
    expect(services.rows.map((row) => row[0]).toSorted()).toEqual(Object.keys(without.services).toSorted())
    for (const [id, , a, b, , , m, n] of services.rows as [string, ...unknown[]][]) {
      expect([a, b, m, n], id).toEqual([hours(without, id), hours(withThem, id), missed(without, id), missed(withThem, id)])
    }
  })
  it('shows what a measure was worth', () => {
    const own = under(make('nl', restored), 'Met en zonder de besluiten')
    expect(texts(own)).toContain('De maatregelen van de deelnemers scheelden 4 dagen en 14 uur uitval, alle diensten samen: 2 uur in plaats van 4 dagen en 16 uur.')
    expect(rowsOf(own)).toEqual([
      ['Uitkering betalen', '4 dagen en 16 uur', '2 uur', '4 dagen en 14 uur korter', 'ja', 'nee', '1', '0'],
      ['Alle diensten samen', '4 dagen en 16 uur', '2 uur', '4 dagen en 14 uur korter', '1', '0', '1', '0'],
    ])
  })
  it('is honest about measures that change nothing, and about none', () => {
    expect(texts(under(report, 'Met en zonder de besluiten'))).toContain('De maatregelen van de deelnemers maakten voor de duur van de uitval geen verschil: alle diensten samen liggen 4 dagen en 16 uur stil.')
    const idle = make('nl', run({ entries: entries.filter((entry) => entry.do !== 'measure') }))
    expect(texts(under(idle, 'Met en zonder de besluiten'))).toContain('Er is geen maatregel genomen die in het scenario iets verandert. Alle diensten samen liggen 4 dagen en 16 uur stil.')
  })
  it('draws the scenario as it was played, with the decisions and messages in it and in words', () => {
    const picture = report.blocks.find((block) => block.kind === 'picture')
    expect(picture?.alt).toContain('Besluiten: 1 op T+9 u, ma 23 nov 17:00 en 2 op T+10 u, ma 23 nov 18:00.')
    expect(picture?.svg).toContain('1–2')
    expect(picture?.svg).not.toMatch(/NaN|undefined/)
  })
  it('names the gaps with the reason, and marks what follows from them as a proposal', () => {
    expect(rowsOf(under(report, 'Gaten in de uitwijken')).map((row) => row.slice(0, 2))).toEqual([['‘Noodaccount’ van Zaaksysteem', 'schijnuitwijk'], ['‘Papier’ van Zaaksysteem', 'te klein']])
    const own = under(report, 'Verbeterpunten')
    expect(rowsOf(own)).toEqual([['Leg het papier klaar.', 'Beheerder', '15 januari 2027']])
    expect(tables(own)[1]?.caption).toBe('Voorstellen, nog niet aanvaard')
    expect(rowsOf(own, 1).every(([, owner, due]) => owner === 'nog te bepalen' && due === 'nog te bepalen')).toBe(true)
  })
  it('says what the exercise shows and does not show of working, completeness and currency', () => {
    const rows = rowsOf(under(report, 'Werking, volledigheid en actualiteit'))
    expect(rows.map((row) => row[1])).toEqual([
      '1 van 2 doelen gehaald. Van de 2 uitwijken die nodig waren, hield er geen het.',
      'De simulatie vond 2 gaten in de uitwijken. Er was 1 bericht nodig waaraan vooraf niemand had gedacht.',
      'Van de 2 uitwijken die nodig waren, is er volgens het landschap geen in het jaar voor de oefening getest.',
    ])
    expect(rows[1]?.[2]).toContain('=Balie, open')
    expect(texts(under(report, 'Werking, volledigheid en actualiteit'))).toContain('Oefen opnieuw uiterlijk op 1 december 2027, of eerder als er veel verandert.')
  })
  it('counts a test of a fallback in the year before, and no older one', () => {
    const tested = (day: string) => {
      const changed = structuredClone(landscape)
      Object.assign(changed.components['zaak']?.fallbacks?.['papier'] ?? {}, { tested: day })
      return rowsOf(under(make('nl', run({ of: { ...run().of, landscape: changed } })), 'Werking, volledigheid en actualiteit'))[2]?.[1]
    }
    expect(tested('2025-12-01')).toContain('is er volgens het landschap 1 in het jaar')
    expect(tested('2025-11-30')).toContain('is er volgens het landschap geen in het jaar')
  })
  it('has the votes, and the whole log but what was taken back', () => {
    expect(rowsOf(under(report, 'Stemmingen'))).toEqual([['Ja, nu', '3'], ['Nee', '1']])
    const lines = rowsOf(under(report, 'Bijlage: het hele logboek'))
    expect(lines).toHaveLength(entries.length - 2)
    expect(lines[0]).toEqual(['1', '08:55', 'T+0, ma 23 nov 08:00', 'Aanwezigheid: Aïsha de Vries is er'])
    expect(lines.map((row) => row[3])).toContain('Maatregel: Uitwijk ‘Papier’ van Zaaksysteem ingezet (Nu meteen.) (door Voorzitter)')
  })
  it('keeps what came of it for programs', async () => {
    const data = JSON.parse(await writeReport('json', report) as string) as { data: { after: { decisions: unknown[] }; inputHash: string } }
    expect(data.data.after.decisions).toHaveLength(2)
    expect(data.data.inputHash).toBe('cd34'.repeat(16))
  })
  it('is the same in English, block by block', () => {
    const shape = (language: 'nl' | 'en') => make(language).blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind === 'table' ? [block.rows.length, block.header.length] : block.kind))
    expect(shape('en')).toEqual(shape('nl'))
  })
  it('is all in Dutch, and all of it readable', () => {
    for (const text of textsOf(report).filter((own) => own !== '' && !/<script>/.test(own))) expectDutch(text)
    for (const text of textsOf(make('en')).filter((own) => own !== '')) expectClean(text)
  })
  it('can be made of a run in which nothing was done', () => {
    const bare = make('nl', run({ of: { ...run().of, exercise: { format: exercise.format, name: 'Leeg', scenario: 'x', rounds: [{ name: 'Alles', from: 'PT0S', until: 'P1D' }] } }, entries: [] }))
    expect(chapters(bare)).toEqual(chapters(report))
    for (const text of textsOf(bare).filter((own) => own !== '')) expectClean(text)
  })
})
