import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, differenceOf, type Difference, type ServiceDifference, type ServiceFacts } from '../../src/engine/difference.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { piecesOf } from '../../src/i18n/telling.ts'
import { formatDuration } from '../../src/model/duration.ts'
import { randomCases, type Case } from '../engine/random-scenario.ts'
import { expectClean, expectDutch, expectEnglish } from './language.ts'
import { subject } from './samples.ts'

const { nl, en } = { nl: messagesIn('nl').say, en: messagesIn('en').say }
const HOUR = 3_600, DAY = 86_400

const facts = (parts: Partial<ServiceFacts> = {}): ServiceFacts =>
  ({ interruptions: [], stops: null, mtpd: null, rto: null, downtime: 0, degraded: 0, lowest: 1, worst: 'normal', missed: [], ...parts })
const stopped = (from: number, to: number, parts: Partial<ServiceFacts> = {}): ServiceFacts =>
  facts({ stops: from, downtime: to - from, lowest: 0, worst: 'stopped', ...parts })
const service = (before: ServiceFacts | null, after: ServiceFacts | null, name = 'Bijstand'): ServiceDifference => ({ id: name, name, critical: true, before, after })
const totals = { services: 0, interrupted: 0, mtpdBreached: 0, missed: 0, downtime: 0, falseFallbacks: 0 }
const difference = (parts: Partial<Difference> = {}): Difference => ({
  services: [], fallbacks: [], deadlocks: { before: [], after: [] }, disclosed: { before: [], after: [] }, summary: { before: totals, after: totals }, ...parts,
})
const told = (before: ServiceFacts | null, after: ServiceFacts | null) => nl.differences(difference({ services: [service(before, after)] }), subject)[0]
const run = { name: 'Betaalrun', at: 2 * DAY + 4 * HOUR, date: '2026-11-25T12:00:00' }

describe('a difference is told in short sentences', () => {
  it.each<[string, ServiceFacts | null, ServiceFacts | null, string]>([
    ['a stop that shifts, and no more as it is back at the same time', stopped(HOUR, DAY), stopped(5 * HOUR, DAY), 'Bijstand: stopt nu 4 uur later (ma 23 nov 13:00).'],
    ['a limit that shifts along', stopped(2 * DAY, 9 * DAY, { mtpd: 5 * DAY }), stopped(DAY, 9 * DAY, { mtpd: 4 * DAY }), 'Bijstand: stopt nu 1 dag eerder (di 24 nov 08:00).'],
    ['a limit that is passed', stopped(0, DAY), stopped(0, 4 * DAY, { mtpd: 3 * DAY, rto: DAY }), 'Bijstand: gaat nu over zijn MTPD (do 26 nov 08:00) en de onderbreking duurt nu 3 dagen langer.'],
    ['the end of a stop, and with it of a breach', stopped(0, 4 * DAY, { mtpd: 3 * DAY }), facts(), 'Bijstand: stopt niet meer.'],
    ['what is left then', stopped(0, DAY), facts({ degraded: DAY, lowest: 0.8, worst: 'degraded' }), 'Bijstand: stopt niet meer en doet op zijn slechtst nu 80% van het werk.'],
    ['a new stop', facts(), stopped(0, DAY), 'Bijstand: stopt nu wel (ma 23 nov 08:00).'],
    ['below the minimum', facts(), stopped(0, DAY, { lowest: 0.2, worst: 'below-minimum' }), 'Bijstand: komt nu wel onder zijn minimum (ma 23 nov 08:00).'],
    ['no longer altogether', stopped(0, DAY), stopped(0, DAY, { lowest: 0.2, worst: 'below-minimum' }), 'Bijstand: stopt niet meer helemaal.'],
    ['a moment missed', stopped(0, DAY), stopped(0, DAY, { missed: [run] }), 'Bijstand: mist nu ‘Betaalrun’ (wo 25 nov 12:00).'],
    ['moments made', stopped(0, DAY, { missed: [run, { ...run, date: '2026-12-25T12:00:00' }] }), stopped(0, DAY), 'Bijstand: mist ‘Betaalrun’ (wo 25 nov 12:00) en nog 1 vast moment niet meer.'],
    ['less work', facts({ lowest: 0.8, degraded: DAY }), facts({ lowest: 0.5, degraded: DAY }), 'Bijstand: doet op zijn slechtst nu 50% van het werk in plaats van 80%.'],
    ['that it works longer with less, when the interruption stays as it was', stopped(0, DAY, { degraded: HOUR }), stopped(0, DAY, { degraded: 3 * HOUR }), 'Bijstand: werkt nu 2 uur langer beperkt.'],
    ['that it does more, still below its minimum', stopped(0, DAY, { lowest: 0.2, worst: 'below-minimum' }), stopped(0, DAY, { lowest: 0.4, worst: 'below-minimum' }), 'Bijstand: doet op zijn slechtst nu 40% van het werk in plaats van 20%.'],
    ['a new service', null, stopped(0, DAY), 'Bijstand: is nu een dienst en stopt (ma 23 nov 08:00).'],
    ['a service that is gone', facts(), null, 'Bijstand: is geen dienst meer.'],
  ])('%s', (_, before, after, sentence) => expect(told(before, after)).toBe(sentence))

  it('of fallbacks', () => {
    const fallback = { id: 'z/n', name: 'Noodaccounts', component: { id: 'z', name: 'Zaaksysteem' } }
    const text = (before: 'holds' | 'false' | null, after: 'holds' | 'false' | null) => nl.differences(difference({ fallbacks: [{ ...fallback, before, after }] }), subject)[0]
    expect(text('holds', 'false')).toBe('De uitwijk ‘Noodaccounts’ van Zaaksysteem is nu een schijnuitwijk.')
    expect(text('false', 'holds')).toBe('De uitwijk ‘Noodaccounts’ van Zaaksysteem is geen schijnuitwijk meer: hij houdt het nu.')
    expect(text('holds', null)).toBe('De uitwijk ‘Noodaccounts’ van Zaaksysteem is er niet meer.')
  })

  it('otherwise beside another outcome than after a change', () => {
    const gone = difference({ services: [service(stopped(0, DAY), facts())] })
    expect(nl.differences(gone, subject, 1, 'other')).toEqual(['Bijstand: stopt hier niet.'])
    expect([en.differences(gone, subject), en.differences(gone, subject, 1, 'other')]).toEqual([['Bijstand: no longer stops.'], ['Bijstand: does not stop.']])
  })

  it('no more than asked for, and one when nothing is different', () => {
    const many = difference({ services: ['A', 'B', 'C'].map((name) => service(facts(), stopped(0, 1), name)) })
    expect(nl.differences(many, subject, 2)).toHaveLength(2)
    expect(nl.differences(difference(), subject)).toEqual(['Er verandert niets aan de uitkomst.'])
  })
})

describe('the headline of a difference', () => {
  it('counts what happens, gravest first', () => {
    const services = [service(facts(), stopped(0, DAY)), service(facts(), stopped(0, DAY)), service(stopped(0, DAY), stopped(HOUR, DAY))]
    expect(nl.differenceHeadline(difference({ services }))).toBe('2 diensten stoppen nu wel; 1 stopt later.')
    expect(en.differenceHeadline(difference({ services }))).toBe('2 services now stop; 1 stops later.')
  })

  it('says it when nothing changes, or nothing for the services', () => {
    expect(nl.differenceHeadline(difference())).toBe('Er verandert niets aan de uitkomst.')
    expect(nl.differenceHeadline(difference({ disclosed: { before: [], after: [{ id: 'a', name: 'A' }] } }))).toBe('Voor de diensten verandert er niets.')
  })
})

it('whatever the difference, the sentences are clean, in one language, and one for each thing told', () => {
  fc.assert(fc.property(randomCases(), randomCases(), (one, other) => {
    const [before, after] = [one, other].map(({ landscape, scenario }) => simulate(landscape, scenario)) as [ReturnType<typeof simulate>, ReturnType<typeof simulate>]
    const found = differenceOf(before, after, other.landscape, one.landscape)
    for (const against of ['before', 'other'] as const) {
      const [dutch, english] = [nl, en].map((say) => [...say.differences(found, other, Infinity, against), say.differenceHeadline(found, against)]) as [string[], string[]]
      dutch.forEach(expectDutch)
      english.forEach(expectEnglish)
      expect(dutch).toHaveLength(english.length)
    }
  }), { numRuns: 150 })
})

/** The same landscape with other times to start up and to go on, as when someone tries what helps. */
const tuned = ({ landscape, scenario }: Case, restart: number): Case =>
  ({ scenario, landscape: { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).map(([id, one]) => [id, { ...one, restart: formatDuration(restart) }])) } })

it('nothing that is different for a service is told without words', () => {
  fc.assert(fc.property(randomCases(), fc.integer({ min: 0, max: 200 }), (before, restart) => {
    const after = tuned(before, restart)
    const found = differenceOf(simulate(before.landscape, before.scenario), simulate(after.landscape, after.scenario), after.landscape)
    for (const piece of piecesOf(found)) if (piece.about === 'service') expect(piece.changes).not.toEqual([])
    for (const say of [nl, en]) {
      const told = say.differences(found, after)
      for (const [i, one] of found.services.entries()) if (found.services.length === told.length) expect(told[i]).toMatch(new RegExp(`^${one.name}: .*\\p{L}`, 'iu'))
    }
  }), { numRuns: 300 })
})

it('whatever the facts of a service, what is different is told', () => {
  const some = fc.constantFrom(0, 10, 20), limit = fc.option(some), share = fc.constantFrom(0, 0.2, 0.4)
  const interrupted = fc.record({ from: some, downtime: fc.constantFrom(30, 40), degraded: some, lowest: share, mtpd: limit, rto: limit })
    .map(({ from, downtime, lowest, ...rest }) => stopped(from, from + downtime, { lowest, worst: lowest === 0 ? 'stopped' : 'below-minimum', interruptions: [{ from, to: from + downtime, mtpdBreachedAt: rest.mtpd, rtoBreachedAt: rest.rto }], ...rest }))
  const goesOn = fc.record({ degraded: some, lowest: fc.constantFrom(0.5, 0.8) }).map((parts) => (parts.degraded ? facts({ ...parts, worst: 'degraded' }) : facts()))
  const any = fc.oneof(interrupted, goesOn, fc.constant(null))
  fc.assert(fc.property(any, any, (before, after) => {
    fc.pre(changesOf({ before, after }).length > 0)
    for (const say of [nl, en]) for (const against of ['before', 'other'] as const) {
      const [one = ''] = say.differences(difference({ services: [service(before, after)] }), subject, 1, against)
      expectClean(one)
      expect(one).toMatch(/^Bijstand: \p{L}+ .*\p{L}/u)
    }
  }), { numRuns: 1_000 })
})
