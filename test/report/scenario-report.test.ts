import { describe, expect, it } from 'vitest'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Block, Table } from '../../src/report/document.ts'
import type { ReportDocument } from '../../src/report/index.ts'
import { expectClean, expectDutch } from '../i18n/language.ts'
import { scenario, smallReport, textsOf } from './small-case.ts'

const report = smallReport()
const under = ({ blocks }: ReportDocument, title: string): Block[] => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  if (start < 0) return []
  const end = blocks.findIndex((block, i) => i > start && block.kind === 'heading' && block.level === 1)
  return blocks.slice(start + 1, end < 0 ? undefined : end)
}
const tableIn = (blocks: readonly Block[]): Table => blocks.find((block) => block.kind === 'table') as Table
const items = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))

describe('the scenario report', () => {
  it('begins with the answer', () => {
    const [, lead] = report.blocks
    expect(lead).toEqual({ kind: 'paragraph', tone: 'lead', text: 'Gegevens in 1 onderdeel kunnen worden opgeëist. Bij 1 daarvan hebben wij de sleutel niet zelf. 1 van 2 kritieke diensten stopt, na 8 uur. Die gaat over zijn MTPD. Die mist een vast moment. 1 uitwijk is een schijnuitwijk.' })
    const summary = items(under(report, 'Samenvatting voor het bestuur'))
    expect(summary).toContain('Als eerste raakt onderbroken: Uitkering betalen (ma 23 nov 16:00).')
    expect(summary).toContain('Vaste momenten die worden gemist: Betaalrun (Uitkering betalen, wo 25 nov 12:00).')
    expect(summary).toContain('Nodig, maar niet ingezet: ‘Papier’ van Zaaksysteem.')
    expect(summary).toContain('Aanvaarden we dat een dienst langer uitvalt dan de MTPD, of regelen we iets dat op tijd werkt?')
  })
  it('says for how many people the interrupted services are, at most when there are several', () => {
    const of = (document: ReportDocument) => items(under(document, 'Samenvatting voor het bestuur')).filter((text) => text.includes('mensen'))
    expect(of(report)).toEqual(['De kritieke dienst die onderbroken raakt, is er voor 4.200 mensen.'])
    const more = smallReport('nl', { components: { archief: { name: 'Archief', kind: 'process', needs: ['aanmelden'], service: { critical: true, people: 100 } } } })
    expect(of(more)).toEqual(['De 2 kritieke diensten die onderbroken raken, zijn er samen voor hoogstens 4.300 mensen. Wie meer dan één dienst gebruikt, telt vaker mee.'])
  })
  it('tells what happens to each service that is hit', () => {
    const { header, rows } = tableIn(under(report, 'Gevolgen per dienst'))
    expect(header).toHaveLength(9)
    expect(rows).toEqual([['Uitkering betalen', 'ma 23 nov 16:00', 'za 28 nov 08:00', '4 dagen en 16 uur', 'ja, wo 25 nov 16:00', 'ja, di 24 nov 16:00', '0%', '4.200', '1 van 1']])
  })
  it('explains the cause step by step', () => {
    expect(items(under(report, 'Waardoor het komt'))).toEqual([
      'Aanmelden stopt ma 23 nov 08:00: hier begint het.',
      'Zaaksysteem stopt ma 23 nov 16:00: Aanmelden is weg en de 8 uur die het zonder kon, zijn om.',
      'Uitkering betalen stopt ma 23 nov 16:00: Zaaksysteem is weg.',
    ])
  })
  it('puts the false fallback on top', () => {
    expect(tableIn(under(report, 'Uitwijken: houden ze het?')).rows.map(([name, verdict]) => [name, verdict])).toEqual([['Noodaccount', 'schijnuitwijk'], ['Papier', 'niet ingezet']])
  })
  it('says what to do first, with the time left to the MTPD', () => {
    const actions = under(report, 'Wat eerst te doen')
    expect(items(actions)[0]).toBe('Zet de uitwijk ‘Papier’ van Zaaksysteem in. Die was nodig, maar niemand besloot ertoe.')
    expect(tableIn(actions).rows).toEqual([['Uitkering betalen', 'ma 23 nov 16:00', 'wo 25 nov 16:00', 'za 28 nov 08:00', '2 dagen en 16 uur te laat']])
  })
  it('puts the service with the least time to its MTPD on top, also when another stopped earlier', () => {
    const components: Landscape['components'] = {
      archief: { name: 'Archief', kind: 'process', needs: ['aanmelden'], service: { critical: true, mtpd: 'P6D' } },
      los: { name: 'Zonder eis', kind: 'process', needs: ['aanmelden'], service: { critical: true } },
    }
    const { rows } = tableIn(under(smallReport('nl', { components }), 'Wat eerst te doen'))
    expect(rows.map(([name, , limit, , room]) => [name, limit, room])).toEqual([
      ['Uitkering betalen', 'wo 25 nov 16:00', '2 dagen en 16 uur te laat'], ['Archief', 'zo 29 nov 08:00', '1 dag over'], ['Zonder eis', 'geen MTPD vastgesteld', '–'],
    ])
  })
  it('shows what can be demanded, only when someone demands it', () => {
    expect(tableIn(under(report, 'Gegevens die kunnen worden opgeëist')).rows).toEqual([['Aanmelden', 'Groot BV', 'Namen', 'ja', 'leverancier']])
    const without = smallReport('nl', { scenario: { events: scenario.events.slice(0, 1) } })
    expect(under(without, 'Gegevens die kunnen worden opgeëist')).toEqual([])
  })
  it('counts what is documented and what is assumed', () => {
    const { rows } = tableIn(under(report, 'Hoe zeker is dit?'))
    expect(rows.find(([kind]) => kind === 'Wat waarvan afhangt')).toEqual(['Wat waarvan afhangt', '1', '0', '2', '3'])
    expect(rows.find(([kind]) => kind === 'Onderdelen')).toEqual(['Onderdelen', '0', '1', '4', '5'])
    expect(rows.at(-1)?.slice(1).map(Number)).toEqual([1, 1, 13, 15])
  })
  it('names the sources that are used, with their licence, and the hash of the input', () => {
    const own = under(report, 'Bronnen en herhaling')
    expect(tableIn(own).rows).toEqual([['Participatiewet', 'Overheid', '1 januari 2026', 'CC0', 'https://example.org/wet']])
    expect(own).toContainEqual({ kind: 'paragraph', tone: 'code', text: 'ab12'.repeat(16) })
  })
  it('draws every service in its timeline and tells it in words', () => {
    const picture = report.blocks.find((block) => block.kind === 'picture')
    expect(picture?.alt).toContain('Uitkering betalen: normaal vanaf ma 23 nov 08:00, gestopt vanaf ma 23 nov 16:00 en normaal vanaf za 28 nov 08:00.')
    expect(picture?.svg).toContain('=Balie, open')
    expect(picture?.svg).not.toMatch(/NaN|undefined/)
  })
  it('is all in Dutch, and all of it readable', () => {
    // File names, addresses, rules of the command line and the words that terms stand for are not Dutch, nor meant to be.
    const foreign = /https?:|npm run|<script>|maximum tolerable|recovery time/
    for (const text of textsOf(report).filter((own) => !foreign.test(own))) expectDutch(text)
    for (const text of textsOf(smallReport('en'))) expectClean(text)
  })
  it('has no chapter in English that Dutch does not have', () => {
    const shape = (language: 'nl' | 'en') => smallReport(language).blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))
    expect(shape('en')).toEqual(shape('nl'))
  })
})

describe('a report of a calm or bare scenario', () => {
  it('says that nothing stops', () => {
    const calm = smallReport('nl', { scenario: { events: [], description: 'Niets.' } })
    expect(calm.blocks[1]).toMatchObject({ text: 'Geen van de 2 kritieke diensten stopt.' })
    expect(under(calm, 'Waardoor het komt')).toEqual([{ kind: 'paragraph', text: 'Er is geen dienst onderbroken.' }])
    for (const text of textsOf(calm)) expectClean(text)
  })
  it('counts from the start when there is no date', () => {
    const { start: _, ...bare } = scenario
    const undated = smallReport('nl', { scenario: { ...bare, start: undefined as never } })
    expect(tableIn(under(undated, 'Gevolgen per dienst')).rows[0]?.[1]).toBe('T+8 u')
    expect(undated.services.rows[0]?.[2]).toBe(28_800)
    for (const text of textsOf(undated)) expectClean(text)
  })
})
