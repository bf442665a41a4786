import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import type { Summary, Trace } from '../../src/engine/trace.ts'
import { LANGUAGES, messagesIn } from '../../src/i18n/index.ts'
import type { StepLabel } from '../../src/model/edit/edit.ts'
import type { Service } from '../../src/model/landscape.ts'
import { KINDS, LAYERS } from '../../src/model/kinds.ts'
import { landscapeOf, loss, scenarioOf, type Sketch } from '../engine/small.ts'
import { expectClean, expectDutch, expectEnglish } from './language.ts'
import { causes, editFaults, everySentence, outcomeWith, problems, subject } from './samples.ts'

const { nl, en } = { nl: messagesIn('nl').say, en: messagesIn('en').say }

describe('every code has a sentence', () => {
  it('in Dutch, without a word of English', () => { for (const text of everySentence(nl)) expectDutch(text) })
  it('in English, without a word of Dutch', () => { for (const text of everySentence(en)) expectEnglish(text) })
  it('that is not the same in both', () => {
    const [dutch, english] = [everySentence(nl), everySentence(en)]
    expect(dutch.length).toBeGreaterThan(100)
    expect(dutch.filter((text, i) => text === english[i])).toEqual([])
  })
  it.each(LANGUAGES)('and every word list is complete (%s)', (language) => {
    const { say } = messagesIn(language)
    for (const word of [...KINDS.map(say.kind), ...LAYERS.map(say.layer), ...(['stopped', 'below-minimum', 'degraded', 'normal'] as const).map(say.status)]) expectClean(word)
  })
  it('on one line, for problems', () => {
    for (const detail of Object.values(problems).flat()) expect(nl.problem({ severity: 'error', file: '', line: 1, column: 1, path: '', detail })).toMatch(/^[^\n]+[.?]$/)
  })
})

describe('sentences', () => {
  it('tell a link with the hold-up that passed', () => {
    const link = { component: 'z', since: 28_800, level: 0, causes: [causes.need[0]!] }
    expect(nl.link(link, subject)).toBe('Zaak stopt ma 23 nov 16:00: Entra ID is weg en de 8 uur die het zonder kon, zijn om.')
    expect(en.link(link, subject)).toBe('Zaak stops Mon 23 Nov 16:00: Entra ID is gone and the time it could do without (8 hours) has run out.')
  })
  it('explain what a false fallback is', () => {
    const outcome = outcomeWith({ code: 'false', at: 0, shared: 'a', event: null, path: ['a', 'e'] })
    expect(nl.verdict(outcome, subject)).toBe('Schijnuitwijk: de uitwijk ‘Noodplan’ van Zaak heeft zelf nodig wat is uitgevallen. Hij heeft Azure nodig, via Entra ID, en dat is precies wat Zaak mist.')
  })
  it('suggest what was meant', () => {
    const detail = { code: 'unknown-reference', what: 'component', id: 'entra', nearest: 'entra-id' } as const
    expect(nl.problem({ severity: 'error', file: '', line: 1, column: 1, path: '', detail })).toBe('Er is geen onderdeel ‘entra’. Bedoelde u ‘entra-id’?')
  })
  it('name what a selector means', () => {
    expect(nl.selector({ supplier: 'm' }, subject.landscape)).toBe('alles van Microsoft Corporation')
    expect(nl.selector({ component: 'e' }, subject.landscape)).toBe('Entra ID')
    expect(nl.selector({ jurisdiction: 'US' }, subject.landscape)).toBe('alle onderdelen onder rechtsmacht van de VS')
    expect(en.selector({ kind: 'platform', jurisdiction: 'non-EEA' }, subject.landscape)).toBe('all platforms under the jurisdiction of a country outside the EEA')
  })
  it('say an event with its time', () => {
    expect(nl.event({ at: 'PT8H', cutOff: { supplier: 'm' }, until: 'P5D' }, subject)).toBe('Ma 23 nov 16:00: alles van Microsoft Corporation (2 onderdelen) valt uit, tot za 28 nov 08:00.')
  })
  it('survive an id that the landscape does not have', () => {
    expect(nl.link({ component: 'weg', since: 0, level: 0, causes: [{ code: 'need', need: 9, on: ['ook-weg'], since: 0, holdUp: 0, value: 0, group: true }] }, subject)).toBe('Weg stopt ma 23 nov 08:00: ook-weg is weg.')
  })
})

describe('a step of the history', () => {
  it.each<[StepLabel, string]>([
    [{ do: 'add-components', count: 1, name: 'Zaaksysteem' }, 'Zaaksysteem toegevoegd'],
    [{ do: 'remove-components', count: 12, name: 'Zaaksysteem' }, '12 onderdelen verwijderd'],
    [{ do: 'set-components', count: 1, name: 'Zaaksysteem', fields: ['name', 'supplier'] }, 'Naam en leverancier van Zaaksysteem gewijzigd'],
    [{ do: 'set-components', count: 1, name: 'Uitkering betalen', fields: ['service'], how: 'added' }, 'Uitkering betalen wordt nu gevolgd als dienst'],
    [{ do: 'set-components', count: 2, name: 'Uitkering betalen', fields: ['service'], how: 'removed' }, '2 onderdelen worden niet meer gevolgd als dienst'],
    [{ do: 'set-organisations', count: 3, name: 'Microsoft', fields: ['parent'] }, 'Eigenaar van 3 organisaties gewijzigd'],
    [{ do: 'connect', count: 1, name: 'Zaaksysteem', other: 'Entra ID' }, 'Verband van Zaaksysteem naar Entra ID gelegd'],
    [{ do: 'set-needs', count: 1, name: 'Zaaksysteem', fields: ['holdUp'] }, 'Doorwerktijd van Zaaksysteem gewijzigd'],
    [{ do: 'set-needs', count: 1, name: 'Zaaksysteem', other: 'Noodaccounts' }, 'Verbanden van de uitwijk ‘Noodaccounts’ van Zaaksysteem gewijzigd'],
    [{ do: 'set-fallback', count: 1, name: 'Zaaksysteem', other: 'Noodaccounts', how: 'removed' }, 'Uitwijk ‘Noodaccounts’ van Zaaksysteem verwijderd'],
    [{ do: 'set-scenario', count: 1, name: 'Stroomuitval', fields: ['horizon'] }, 'Duur van het scenario ‘Stroomuitval’ gewijzigd'],
  ])('%o', (label, text) => expect(nl.step(label)).toBe(text))
  it('that is refused says why, and what to do, in full sentences', () => {
    for (const say of [nl, en]) for (const fault of Object.values(editFaults).flat()) expect(say.editFault(fault)).toMatch(/^[^\n]+\. [^\n]+\.$/)
    expect(nl.editFault({ code: 'does-not-fit', path: 'components.zaak.restart' })).toBe('Dit kan niet zo in het bestand staan. Kijk na wat u invulde bij ‘components.zaak.restart’ (opstarttijd).')
  })
})

describe('the headline', () => {
  const headline = (summary: Partial<Summary>, say = nl, lowest = 0) => {
    const whole: Summary = { services: 21, interrupted: [], first: null, worst: null, others: { services: 0, interrupted: [], mtpdBreached: [] }, mtpdBreached: [], rtoBreached: [], missed: [], people: 0, falseFallbacks: [], ...summary }
    const services = Object.fromEntries(['b', ...whole.interrupted].map((id) => [id, { lowest: whole.interrupted.includes(id) ? lowest : 1 }]))
    return say.headline({ summary: whole, services, fallbacks: {}, disclosures: [] } as unknown as Trace, subject)
  }
  const many = (n: number) => Array.from({ length: n }, (_, i) => `s${i}`)
  it.each([
    [{ interrupted: many(11), first: 28_800, mtpdBreached: many(4), falseFallbacks: many(2) }, '11 van 21 kritieke diensten stoppen. De eerste na 8 uur. 4 gaan over hun MTPD. 2 uitwijken zijn schijnuitwijk.'],
    [{}, 'Geen van de 21 kritieke diensten stopt.'],
    [{ interrupted: ['b'], first: 0, mtpdBreached: ['b'], missed: ['b'] }, '1 van 21 kritieke diensten stopt, meteen. Die gaat over zijn MTPD. Die mist een vast moment.'],
    [{ interrupted: many(21), first: 0, missed: many(3), falseFallbacks: ['x'] }, 'Alle 21 kritieke diensten stoppen. De eerste meteen. 3 missen een vast moment. 1 uitwijk is een schijnuitwijk.'],
    [{ services: 1, interrupted: ['b'], first: 86_400 }, 'De enige kritieke dienst stopt, na 1 dag.'],
    [{ services: 0 }, 'Er zijn nog geen diensten om te volgen.'],
    [{ others: { services: 10, interrupted: many(3), mtpdBreached: many(1) } }, 'Geen van de 21 kritieke diensten stopt. Van de 10 overige diensten stoppen er 3; 1 gaat over zijn MTPD.'],
  ])('%o', (summary, text) => expect(headline(summary)).toBe(text))
  it('says it when a service works below its minimum', () => expect(headline({ interrupted: many(2), first: 60 }, nl, 0.3)).toBe('2 van 21 kritieke diensten stoppen of komen onder hun minimum. De eerste na 1 minuut.'))
  it('does not sound calm when services go on with less, or only thanks to a fallback', () => {
    const critical = { critical: true }
    const said = (sketches: Record<string, Sketch>, say = nl) => {
      const landscape = landscapeOf({ net: {}, own: {}, ...sketches }), scenario = scenarioOf([loss('net', 0)])
      return say.headline(simulate(landscape, scenario), { landscape, scenario })
    }
    const fine = { needs: ['own'], service: critical }, slow = { needs: [{ on: 'net', without: 0.5 }], service: critical }
    const paper = { needs: ['net'], service: critical, fallbacks: { form: { name: 'Form' } } }
    expect(said({ fine, slow, paper })).toBe('Geen van de 3 kritieke diensten stopt. 2 diensten draaien op een uitwijk of doen minder werk. 1 uitwijk houdt het.')
    expect(said({ fine, slow }, en)).toBe('None of the 2 critical services stops. 1 service does less work.')
    expect(said({ fine })).toBe('De enige kritieke dienst stopt niet.')
    expect(said({ fine: { needs: ['system'], service: critical }, system: { needs: ['net'], fallbacks: { form: { name: 'Form' } } } })).toBe('De enige kritieke dienst stopt niet. 1 uitwijk houdt het.')
  })
  it('has beside it how many people the interrupted services are there for, and never more surely than it is known', () => {
    const said = (services: Record<string, Partial<Service>>, say = nl) => {
      const landscape = landscapeOf({ net: {}, own: { service: { people: 9, critical: Object.values(services).some(({ critical }) => critical) } }, ...Object.fromEntries(Object.entries(services).map(([id, service]) => [id, { needs: ['net'], service }])) })
      const scenario = scenarioOf([loss('net', 0)])
      return say.people(simulate(landscape, scenario), { landscape, scenario })
    }
    expect(said({ a: { people: 1200 }, b: { people: 300_000 } })).toBe('De 2 diensten die onderbroken raken, zijn er samen voor hoogstens 301.200 mensen.')
    expect(said({ a: { people: 1200 }, b: { people: 300_000 } }, en)).toBe('The 2 services that are interrupted are there for at most 301,200 people together.')
    expect(said({ a: { people: 1200, critical: true }, b: { people: 300_000 } })).toBe('De kritieke dienst die onderbroken raakt, is er voor 1.200 mensen.')
    expect(said({ a: { people: 1200 }, b: {} })).toBe('Van 1 van de 2 diensten die onderbroken raken, is bekend voor wie ze er zijn: samen hoogstens 1.200 mensen.')
    expect(said({ a: {} })).toBe('')
    expect(said({})).toBe('')
  })
  it('in English', () => expect(headline({ interrupted: many(2), first: 0 }, en)).toBe('2 of 21 critical services stop. The first at once.'))
})
