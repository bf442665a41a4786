import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/i18n/index.ts'
import { exitReportTextsIn } from '../../../src/i18n/exit-report.ts'
import { REPORT_FORMATS, writeReport, type ReportFormat } from '../../../src/report/index.ts'
import { planReport } from '../../../src/report/plan/plan-report.ts'
import { assertWellFormed } from '../well-formed.ts'
import { chapter, landscape, made, plan } from './exit-case.ts'

const nl = exitReportTextsIn('nl')

describe('the report about leaving', () => {
  it('begins with a page for the council: what changes, what it costs, and what to decide', async () => {
    const report = await made()
    expect(report.blocks[0]).toMatchObject({ kind: 'heading', text: nl.summary.heading })
    const page = chapter(report, nl.summary.heading)
    expect(page).toContain('Nu kan 50% van de kritieke diensten niet zonder een leverancier van buiten de EER; op 1 februari 2028 nog 0%.')
    expect(page).toContain('0 mensen geraakt, gemiddeld per scenario, van nu 900')
    expect(page).toContain('Zeg ‘Hoofdcontract’ op of verleng het bewust, uiterlijk op 30 september 2029.')
    const first = report.blocks.findIndex(({ kind }) => kind === 'pageBreak')
    expect(report.blocks.slice(0, first).filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(1)
  })

  it('has a row for every year, with the cost until then and the worst of the year', async () => {
    const rows = chapter(await made(), nl.roadmap.years).split('\n')
    expect(rows.filter((row) => /^1 januari 20\d\d \|/.test(row))).toEqual([
      '1 januari 2027 | 50% | 50% | 900 | 900 | 900 | 1 | 0 | € 0',
      expect.stringMatching(/^1 januari 2028 \| .*\| 0 \| 0 \| 900 \| 0 \| 0 \| € 60.000$/),
      expect.stringMatching(/^1 januari 2029 \| .*€ 61.002$/), expect.stringMatching(/^1 januari 2030 \| .*€ 62.001$/),
    ])
  })

  it('draws the years, and says in words what the picture shows', async () => {
    const { blocks } = await made()
    const picture = blocks.find(({ kind }) => kind === 'picture')
    expect(picture).toMatchObject({ alt: expect.stringContaining('Aanmelden begint 1 januari 2027, is overgezet 1 januari 2028 en klaar 1 februari 2028.') as string })
    for (const block of blocks) if (block.kind === 'picture') assertWellFormed(block.svg)
  })

  it('tells per contract who is behind it, what hangs on it, why it is hard to leave and what is short', async () => {
    const text = chapter(await made(), 'Hoofdcontract')
    for (const part of ['Groot Europa (IE), van Groot Inc. (US)', 'tot 31 december 2029, met een opzegtermijn van 3 maanden: opzeggen kan tot 30 september 2029', 'Balie',
      'Zegt de leverancier op, dan is er 275 dagen te weinig: Aanmelden duurt het langst.', 'zeer moeilijk (overzetten is moeilijk)', 'Aanmelden: Eerst koppelen.', 'een opzegtermijn van 3 maanden voor u te lang'])
      expect(text).toContain(part)
    expect(text).toContain('Open aanmelden | 365 dagen | € 60.000 | 275 dagen | januari 2027 – januari 2028')
  })

  it('keeps a planned exit by the Data Act apart from a sanction', async () => {
    const text = chapter(await made(), nl.contracts.planned)
    expect(text).toContain('2 maanden')
    expect(text).toContain('geldt niets daarvan')
  })

  it('tells what must be left within the notice and is not done in time', async () => {
    const text = chapter(await made(), nl.forced.heading)
    expect(text).toContain('over 90 dagen')
    expect(text).toContain('Aanmelden | 365 dagen | 275 dagen | Open aanmelden | Balie')
  })

  it('tells which measures are worth their money, for the budget that is given', async () => {
    expect(chapter(await made({ budget: 5000 }), nl.measures.heading)).toContain('Papieren balie | € 5.000')
    expect(chapter(await made({ budget: 100 }), nl.measures.heading)).toContain(nl.measures.none)
  })

  it('counts the first year in what a measure costs, as the choice does', async () => {
    const paper = { ...landscape.measures!.paper!, perYear: 700 }
    expect(chapter(await made({ landscape: { ...landscape, measures: { paper } }, budget: 6000 }), nl.measures.heading)).toContain('Papieren balie | € 5.700')
  })

  it('lets a forced exit begin on the day of the report, and says so', async () => {
    expect(chapter(await made(), nl.forced.heading)).toContain('Alle vertrekken beginnen op 30 november 2026')
  })

  it('does not say that all is left in time when nobody knows how long leaving takes', async () => {
    const text = chapter(await made({ plan: null, landscape: { ...landscape, measures: {} } }), nl.forced.heading)
    expect(text).toContain('Of u binnen 90 dagen overal weg kunt zijn, is niet te zeggen.')
    expect(text).toContain('Van 3 onderdelen is niet bekend hoe lang vertrekken duurt.')
    expect(text).not.toContain('bent u overal weg')
  })

  it('says of which exits too little is known', async () => {
    const text = chapter(await made({ plan: { ...plan, exits: { ...plan.exits, scan: {} } } }), nl.plan.heading)
    for (const part of ['Bij 1 vertrek is nog niet gekozen wat ervoor in de plaats komt.', 'Van 1 vertrek is niet bekend hoe lang het duurt. Er is gerekend met 1 jaar.', 'Van 1 vertrek is niet bekend wat het kost.']) expect(text).toContain(part)
  })

  it('names the countries under whose law data can be demanded', async () => {
    expect(chapter(await made({ landscape: { ...landscape, components: { ...landscape.components, desk: { ...landscape.components['desk']!, holds: [{ data: 'Balieboek', keys: 'supplier' }], supplier: 'local' } } } }), nl.disclosure.heading)).toContain('de VS (via Groot Europa)')
  })

  it('tells gate, score and the three risks of each service, and who can demand which data', async () => {
    const report = await made()
    expect(chapter(report, nl.sovereignty.heading)).toMatch(/Balie \| 1: /)
    expect(chapter(report, nl.sovereignty.risks)).toMatch(/Balie \| hoog: /)
    expect(chapter(report, nl.disclosure.heading)).toContain('Dossiers (persoonsgegevens) | Wolk | bij de leverancier | Groot Europa (van Groot Inc.) | leesbare gegevens')
  })

  it('says that there is no plan, and has no roadmap then', async () => {
    const report = await made({ plan: null })
    expect(chapter(report, nl.plan.heading)).toContain(nl.plan.notPlanned)
    expect(chapter(report, nl.roadmap.heading)).toBe('')
    expect(chapter(report, 'Hoofdcontract')).toContain('Groot Inc.')
  })

  it('has the schedule, the roadmap and all findings for programs', async () => {
    const { data, services } = await made()
    expect(data).toMatchObject({ plan: { name: plan.name }, schedule: { ends: '2028-02-01' }, forced: { notice: 90 } })
    expect(services.rows).toHaveLength(4)
    expect(services.rows[0]?.slice(0, 3)).toEqual(['2027-01-01', 0.5, 0.5])
  })

  it('is the same for the same input, and another for another plan', async () => {
    const [one, same, other] = await Promise.all([made(), made(), made({ plan: { ...plan, start: '2027-02-01' } })])
    expect(one).toEqual(same)
    expect(other.data).not.toEqual(one.data)
  })

  it.each(LANGUAGES)('is written in every format (%s)', async (language) => {
    const report = await made({ language })
    for (const format of Object.keys(REPORT_FORMATS) as ReportFormat[]) expect((await writeReport(format, report)).length, format).toBeGreaterThan(200)
  })

  it.each(LANGUAGES)('does not break on a landscape with nothing in it (%s)', async (language) => {
    const report = await made({ language, landscape: { format: 'uitwijk-landscape/1', name: 'Leeg', components: {} }, plan: null })
    expect(report.title).toContain('Leeg')
  })
})

it('the continuity plan tells how to leave per contract, and says nothing of when without a plan of exits', () => {
  const report = planReport({ landscape, played: [], parts: ['exit'], inputHash: '', language: 'nl', date: '2026-11-30' })
  const text = chapter(report, 'Hoofdcontract')
  expect(text).toContain('Groot Inc. (US)')
  expect(text).not.toContain(nl.contracts.notPlanned + '\n')
  const table = report.blocks.find((block) => block.kind === 'table' && block.caption === nl.contracts.parts('Hoofdcontract'))
  expect(table).toMatchObject({ header: expect.not.arrayContaining([nl.contracts.partColumns.planned]) as string[] })
})
