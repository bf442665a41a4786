import { describe, expect, it } from 'vitest'
import { writeReport } from '../../../src/report/index.ts'
import { expectClean, expectDutch } from '../../i18n/language.ts'
import { textsOf } from '../small-case.ts'
import { chapters, exercise, rowsOf, script, sheets, tables, under } from './small-exercise.ts'

const report = script()
const all = (document = report) => textsOf(document).join('\n')

describe('the script for the facilitator', () => {
  it('goes from what it is about through the rounds to the forms and the sheets', () => {
    expect(chapters(report)).toEqual([
      'De oefening in het kort', 'Afspraken vooraf', 'Programma', 'Ronde 1: De eerste uren', 'Ronde 2: De betaling', 'Berichten buiten de rondes',
      'Presentielijst', 'Besluitenlijst', 'Waarnemingen', 'Evaluatieformulier', 'Bij welke bestanden dit hoort',
      'Rolblad: Voorzitter', 'Briefjes voor Voorzitter', 'Rolblad: Beheerder', 'Briefjes voor Beheerder',
    ])
  })
  it('says when and where it is, with whom, and by what each goal is met', () => {
    const front = under(report, 'De oefening in het kort')
    expect(rowsOf(front)).toContainEqual(['Wanneer', '1 december 2026, 09:00'])
    expect(rowsOf(front)).toContainEqual(['Tijd in de zaal', '1 uur en 15 minuten'])
    expect(rowsOf(front, 1)).toEqual([['1. Het team besluit op tijd.', 'Besluit binnen een uur.'], ['2. Iedereen hoort hetzelfde.', '–']])
    expect(rowsOf(front, 2)).toEqual([['Voorzitter', 'Aïsha de Vries (Proefstad)', 'Neem besluiten.'], ['Beheerder', '–', 'Zeg wat werkt.'], ['Geen rol', 'Waarnemer Wim', '–']])
  })
  it('writes the tasks of a role as sentences', () => {
    const roles = { ...exercise.roles, leider: { name: 'Voorzitter', tasks: ['Neem besluiten.', 'Wie weet wat?', 'Houd het log bij'] } }
    expect(rowsOf(under(script('nl', { roles }), 'De oefening in het kort'), 2)[0]?.[2]).toBe('Neem besluiten. Wie weet wat? Houd het log bij.')
  })
  it('has a word with which the exercise stops', () => {
    expect(all()).toContain('Zeg dan: ‘Dit is geen oefening.’ Alles stopt dan meteen.')
  })
  it('lays the rounds beside the clocks of the scenario and of the room', () => {
    expect(rowsOf(under(report, 'Programma'))).toEqual([
      ['Ronde 1: De eerste uren', 'T+0 tot T+12 u', 'ma 23 nov 08:00 tot ma 23 nov 20:00', '45 minuten', '09:00 tot 09:45', '3'],
      ['Ronde 2: De betaling', 'T+12 u tot T+3 d', 'ma 23 nov 20:00 tot do 26 nov 08:00', '30 minuten', '09:45 tot 10:15', '1'],
    ])
  })
  it('leaves the clock of the room open from where a round does not say how long it takes', () => {
    const rounds = exercise.rounds.map((round, nth) => (nth === 0 ? { ...round, takes: undefined } : round))
    expect(rowsOf(under(script('nl', { rounds: rounds as typeof exercise.rounds }), 'Programma')).map((row) => row[4])).toEqual(['–', '–'])
  })
  it('tells every message in order of time, with what a good response is', () => {
    const round = under(report, 'Ronde 1: De eerste uren')
    expect(rowsOf(round)).toEqual([
      ['1', 'T+30 min, ma 23 nov 08:30', 'Beheerder', 'melding van een systeem', 'Aanmelden lukt niet meer.', '–', 'Aanmelden; Zaaksysteem'],
      ['2', 'T+4 u, ma 23 nov 12:00', 'Voorzitter', 'De bank, e-mail', 'Het bestand moet vandaag binnen zijn.', 'Geheim: het papier inzetten.', 'Uitkering betalen; doelen 1 en 2'],
      ['3', 'T+6 u, ma 23 nov 14:00', 'Beheerder, Voorzitter', '–', 'De leverancier meldt zich.', '–', '–'],
    ])
    expect(rowsOf(under(report, 'Ronde 2: De betaling'))[0]).toEqual(['4', 'T+1 d, di 24 nov 08:00', 'iedereen', 'Krant, telefoon, gezien door: pers', 'Wat is er aan de hand?', 'Geheim: eerlijk antwoord.', 'doel 2'])
    expect(rowsOf(under(report, 'Berichten buiten de rondes'))[0]?.[4]).toBe('Dit valt buiten de rondes.')
  })
  it('whispers how the services do at each message, and what changes by what', () => {
    const [, states, changes] = tables(under(report, 'Ronde 1: De eerste uren'))
    expect(states?.rows.map(([when, stopped]) => [when, stopped])).toEqual([
      ['begin van de ronde: T+0, ma 23 nov 08:00', 'geen'], ['bericht 1: T+30 min, ma 23 nov 08:30', 'geen'], ['bericht 2: T+4 u, ma 23 nov 12:00', 'geen'],
      ['bericht 3: T+6 u, ma 23 nov 14:00', 'geen'], ['einde van de ronde: T+12 u, ma 23 nov 20:00', '1: Uitkering betalen'],
    ])
    expect(changes?.rows).toEqual([['T+8 u, ma 23 nov 16:00', 'Uitkering betalen', 'gestopt', 'Aanmelden → Zaaksysteem → Uitkering betalen']])
  })
  it('puts the questions with their options and hints', () => {
    expect(tables(under(report, 'Ronde 1: De eerste uren')).at(-1)?.rows).toEqual([['1', 'Is dit een crisis?', 'Ja, nu / Nee', 'Geheim: de termijn beslist.'], ['2', 'Wie belt wie?', '–', '–']])
  })
  it('has forms for attendance, decisions, each goal and the evaluation', () => {
    expect(rowsOf(under(report, 'Presentielijst')).map((row) => row.slice(0, 2))).toEqual([
      ['Voorzitter', 'Aïsha de Vries'], ['Beheerder', ''], ['Deelnemer', 'Waarnemer Wim'], ['Gast 1', ''], ['Gast 2', ''], ['Gast 3', ''],
    ])
    expect(under(report, 'Waarnemingen').flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual(['Doel: Het team besluit op tijd.', 'Doel: Iedereen hoort hetzelfde.'])
    const forms = ['Presentielijst', 'Besluitenlijst', 'Waarnemingen', 'Evaluatieformulier'].flatMap((title) => tables(under(report, title)))
    expect(forms.every(({ form }) => form)).toBe(true)
    expect(rowsOf(under(report, 'Evaluatieformulier'), 1).at(-1)?.[0]).toBe('Wist u waar het papier lag?')
  })
  it('is the same in English, block by block', () => {
    const shape = (language: 'nl' | 'en') => script(language).blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind === 'table' ? block.rows.length : block.kind))
    expect(shape('en')).toEqual(shape('nl'))
    expect(chapters(script('en')).slice(0, 4)).toEqual(['The exercise in short', 'Ground rules', 'Programme', 'Round 1: De eerste uren'])
  })
  it('is all in Dutch, and all of it readable', () => {
    for (const text of textsOf(report).filter((own) => own !== '' && !/npm run|<script>/.test(own))) expectDutch(text)
    for (const text of textsOf(script('en')).filter((own) => own !== '')) expectClean(text)
  })
  it('makes do with the least that an exercise can be', () => {
    const { roles: _r, goals: _g, participants: _p, injects: _i, date: _d, evaluation: _e, ...bare } = exercise
    const least = script('nl', { roles: undefined, goals: undefined, participants: undefined, injects: undefined, date: undefined, place: undefined, rounds: [{ name: 'Alles', from: 'PT0S', until: 'P1D' }] } as never)
    expect(bare.rounds).toHaveLength(2)
    expect(chapters(least)).toContain('Ronde 1: Alles')
    for (const text of textsOf(least).filter((own) => own !== '')) expectClean(text)
  })
})

describe('the sheet of a role', () => {
  const leader = sheets('leider')
  const secrets = /Geheim|Alleen de beheerder|Aanmelden lukt niet meer|Zeg wat werkt|Wat is er aan de hand|buiten de rondes|de betaalrun nadert|Wie belt wie/

  it('holds what the role knows, what everyone knows, and its slips with the time to hand them over', () => {
    const text = all(leader)
    for (const own of ['Alleen de voorzitter weet: het geld is op.', 'Neem besluiten.', 'Het is maandagochtend en niemand kan aanmelden.', 'Gespeeld door Aïsha de Vries (Proefstad).']) expect(text).toContain(own)
    const slips = tables(under(leader, 'Briefjes voor Voorzitter'))
    expect(slips.slice(0, 2).map(({ header, rows }) => [header, rows])).toEqual([
      [['Briefje 2', 'Geven op T+4 u, ma 23 nov 12:00'], [['Van', 'De bank'], ['Hoe', 'e-mail'], ['Bericht', 'Het bestand moet vandaag binnen zijn.']]],
      [['Briefje 3', 'Geven op T+6 u, ma 23 nov 14:00'], [['Van', '–'], ['Hoe', '–'], ['Bericht', 'De leverancier meldt zich.']]],
    ])
  })
  it('has a voting slip for each question with options', () => {
    expect(tables(under(leader, 'Briefjes voor Voorzitter')).slice(2).map(({ header, rows }) => [header[0], rows.map(([option]) => option)])).toEqual([
      ['Is dit een crisis?', ['Ja, nu', 'Nee']], ['Betalen we oud?', ['Betalen', 'Wachten']],
    ])
  })
  it('tells nothing that the role may not know, in no format', async () => {
    expect(all(leader)).not.toMatch(secrets)
    for (const format of ['json', 'html', 'md', 'csv'] as const) expect(String(await writeReport(format, leader))).not.toMatch(secrets)
  })
  it('tells nothing but its own in the document of all the sheets either', () => {
    const both = sheets()
    expect(chapters(both)).toEqual(['Rolblad: Voorzitter', 'Briefjes voor Voorzitter', 'Rolblad: Beheerder', 'Briefjes voor Beheerder'])
    expect(all(both)).not.toContain('Geheim')
    for (const title of ['Rolblad: Voorzitter', 'Briefjes voor Voorzitter']) expect(JSON.stringify(under(both, title))).not.toMatch(secrets)
    for (const title of ['Rolblad: Beheerder', 'Briefjes voor Beheerder']) expect(JSON.stringify(under(both, title))).not.toMatch(/Geheim|het geld is op|De bank|Neem besluiten/)
  })
  it('starts each role, and its slips, on a page of its own', () => {
    const { blocks } = script()
    const before = blocks.flatMap((block, nth) => (block.kind === 'heading' && /^(Rolblad|Briefjes)/.test(block.text) ? [blocks[nth - 1]?.kind] : []))
    expect(before).toEqual(['pageBreak', 'pageBreak', 'pageBreak', 'pageBreak'])
    expect(sheets().blocks[0]?.kind).toBe('heading')
  })
  it('is not made of a role that there is not', () => expect(() => sheets('nee')).toThrow(RangeError))
})
