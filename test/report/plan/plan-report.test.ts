import { describe, expect, it } from 'vitest'
import { planTextsIn } from '../../../src/i18n/plan.ts'
import { LANGUAGES } from '../../../src/i18n/index.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { PLAN_PARTS } from '../../../src/model/plan.ts'
import { REPORT_FORMATS, writeReport, type ReportFormat } from '../../../src/report/index.ts'
import { landscape, scenario } from '../small-case.ts'
import { calm, made, pagesOf, pageWith, place } from './plan-case.ts'

const { document: nl } = planTextsIn('nl')
const chapters = (report: Awaited<ReturnType<typeof made>>) => report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

describe('the document for the continuity plan', () => {
  it('begins with who stands for which version and how to check what it was made of', async () => {
    const report = await made()
    const control = pagesOf(report)[0]?.join('\n')
    for (const text of ['Versie | 2.1', 'Status | vastgesteld', 'Eigenaar | Directeur', 'Vastgesteld door | College', 'Opnieuw te bekijken vóór | 1 september 2027', 'Wie dit mag lezen | Intern', 'Crisisteam | op papier', '2.0', report.data['inputHash'] as string])
      expect(control).toContain(text)
    expect(report.style?.municipality).toBe('Gemeente Proefstad')
  })

  it('says on the control page that the day of review has passed', async () => {
    const [control = []] = pagesOf(await made({ landscape: { ...place, plan: { ...place.plan, reviewBy: '2026-10-04' } } }))
    expect(control.join('\n')).toContain('die dag is voorbij')
  })

  it('has the parts that were chosen and no others, in their own order, each on a new page with the requirement that it serves', async () => {
    const report = await made({ parts: ['terms', 'scope', 'services'] })
    expect(chapters(report)).toEqual([nl.control.heading, nl.parts.scope, nl.parts.services, nl.parts.terms])
    for (const part of ['scope', 'services', 'terms'] as const) expect(pagesOf(report).find(([first]) => first === nl.parts[part])?.[1]).toBe(nl.serves[part])
  })

  it('has every part when all are asked for; analyses only when there are some', async () => {
    expect(chapters(await made())).toEqual([nl.control.heading, ...PLAN_PARTS.filter((part) => part !== 'analyses').map((part) => nl.parts[part])])
  })

  it('gives the board one page: the worst scenario, what stops soonest, the false fallbacks, at most five decisions', async () => {
    const report = await made()
    const page = pageWith(report, nl.parts.summary)
    expect(page).toMatch(/In 2 van de 3 scenario’s vallen kritieke diensten uit/)
    expect(page).toMatch(/Balie \| meteen/)
    expect(page).toContain('Noodaccount (Zaaksysteem): schijnuitwijk in 2 scenario’s.')
    expect(page).toContain('Tweede loket (Balie): schijnuitwijk in 2 scenario’s.')
    const decisions = report.blocks.filter((block) => block.kind === 'list' && block.ordered && block.dense).at(1)
    expect(decisions?.kind === 'list' && decisions.items.length).toBe(5)
  })

  it('puts the service that may be away the shortest first, with its limits and whose it is', async () => {
    const page = pageWith(await made(), nl.parts.services)
    expect(page).toMatch(/Balie \| 4 uur \| 2 uur \| 1 uur \| 40% van normaal \| 2 van 3 \| meteen\nUitkering betalen/)
    expect(page).toContain('Balie | Burgerzaken | – | Paspoortwet')
    expect(page).toContain('Betaalrun (6 uur werk')
  })

  it('tells what it rests on by layer and supplier, as a picture and the same in a table', async () => {
    const page = pageWith(await made(), nl.parts.landscape)
    expect(page).toMatch(/Software \| 2 \| 2 \| .*Groot BV \(1\)/)
    expect(page).toMatch(/Laag Software, 2 onderdelen: .*Groot BV \(1\)/)
  })

  it('tells what is known of an exit, and of which supplier nothing is', async () => {
    const page = pageWith(await made(), nl.parts.exit)
    expect(page).toContain('Balie | niet vastgelegd | Zaaksysteem | 1 jaar 2 maanden | 3 maanden | 31 december 2027 | € 12.500 | beschreven formaat')
    expect(page).toContain('Groot BV | 1 | 2')
  })

  it('adds to the open points what follows from the data', async () => {
    const page = pageWith(await made(), nl.parts['open-points'])
    for (const text of ['Tweede inlogdienst kiezen | CISO | 31 januari 2027', 'Schijnuitwijken | 2 | ', 'Diensten zonder eigenaar | 1 | Uitkering betalen', 'Contacten zonder telefoonnummer | 1 | A. de Vries'])
      expect(page).toContain(text)
    expect(page).toMatch(/niet zijn getest \| 3 \|/)
  })

  it('names of each scenario the messages it has of its own, and whom the law says to report to', async () => {
    const page = pageWith(await made(), nl.parts.communication)
    expect(page).toContain('Berichten bij: Aanmelden weg, voorbereid\nRaad | Er is een storing.')
    expect(page).toContain('binnen 24 uur')
  })

  it.each(LANGUAGES)('does not break on a landscape without a plan, services or scenarios (%s)', async (language) => {
    const bare = { format: 'uitwijk-landscape/1' as const, name: 'Leeg', components: { net: { name: 'Netwerk', kind: 'network' as const } } }
    for (const scenarios of [[], [scenario]].map((some) => some.map((one) => ({ ...one, events: [] })))) {
      const report = await made({ landscape: bare, scenarios, language })
      expect(report.title).toContain('Leeg')
      for (const format of Object.keys(REPORT_FORMATS) as ReportFormat[]) expect((await writeReport(format, report)).length).toBeGreaterThan(0)
    }
  })

  it('is in the language that was asked for', async () => {
    const report = await made({ language: 'en', scenarios: [scenario] })
    expect(report.language).toBe('en-GB')
    expect(chapters(report)).toContain('Summary for the board')
    expect(pagesOf(report).flat().filter((text) => /\b(dienst|uitwijk|scenario’s|leverancier|niet vastgelegd)\b/.test(text))).toEqual([])
  })

  it('is the same for the same input, and is told apart by its input', async () => {
    expect(await made()).toEqual(await made())
    expect((await made()).data['inputHash']).not.toBe((await made({ scenarios: [scenario] })).data['inputHash'])
  })

  it('counts one of anything as one', async () => {
    const { balie, aanmelden } = place.components as Record<'balie' | 'aanmelden', Landscape['components'][string]>
    const one = await made({ landscape: { ...place, plan: {}, components: { balie: { ...balie, fallbacks: {} }, aanmelden } }, scenarios: [{ ...calm, horizon: 'P2D', events: [{ at: 'PT0S', cutOff: { component: 'aanmelden' } }] }], parts: ['summary', 'scope'] })
    const text = pagesOf(one).flat().join('\n')
    expect(text).toContain('1 van 1 dienst raakt onderbroken')
    expect(text).toContain('1 kritieke dienst\n')
    expect(text).toMatch(/2 onderdelen van \d leveranciers?, volgt 1 kritieke dienst en is doorgerekend met 1 scenario\./)
    expect(text).not.toMatch(/\b1 (kritieke diensten|diensten|leveranciers|onderdelen|scenario’s)/)
    expect(pagesOf(await made({ scenarios: [calm] })).flat().join('\n')).toContain('In dit scenario valt geen kritieke dienst uit.')
  })

  it('asks the board for an owner only where there is none', async () => {
    const asked = async (plan: Landscape['plan']) => pageWith(await made({ landscape: { ...place, plan }, scenarios: [calm] }), nl.parts.summary)
    expect(await asked({ owner: 'CISO' })).toContain('Stel dit plan vast.')
    expect(await asked({})).toContain('Stel dit plan vast en wijs een eigenaar aan.')
  })

  it('works with a landscape that has no critical services', async () => {
    const plain = { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).map(([id, one]) => [id, one.service ? { ...one, service: { ...one.service, critical: false } } : one])) }
    expect(pageWith(await made({ landscape: plain }), nl.parts.services)).toContain('Geen dienst is als kritiek aangemerkt')
  })
})
