import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Harm, WorstMomentAnswer } from '../../../src/analysis/worst-moment/answer.ts'
import { MOST_DAYS, worstMoment } from '../../../src/analysis/worst-moment/worst-moment.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Landscape, Service } from '../../../src/model/landscape.ts'
import { localAfter } from '../../../src/model/moments.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { landscapeOf, loss, scenarioOf } from '../../engine/small.ts'

const DAY = 86_400

function asked(landscape: Landscape, scenario: Scenario, from: string, days: number): WorstMomentAnswer {
  const ground = { landscape, scenarios: [{ file: 's', value: scenario }], today: from }
  const ask = { file: 's', from, days }
  return worstMoment.join(ground, ask, [worstMoment.part(ground, ask, { nth: 0, of: 1 })])
}

/** The harm of a start as the engine itself tells it. */
function harmAt(landscape: Landscape, scenario: Scenario, start: string): Harm {
  const { services } = simulate(landscape, { ...scenario, start })
  const missed = Object.entries(services).flatMap(([service, { moments }]) => moments.filter((one) => one.missed).map(({ name, date }) => ({ service, name, date })))
  const people = [...new Set(missed.map(({ service }) => service))].reduce((sum, id) => sum + (landscape.components[id]?.service?.people ?? 0), 0)
  return { start: start.slice(0, 16), missed: missed.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), people }
}

const worse = (a: Harm, b: Harm) => a.people > b.people || (a.people === b.people && a.missed.length > b.missed.length)
const worstOf = (harms: readonly Harm[]) => harms.reduce((most, harm) => (worse(harm, most) ? harm : most))

/** Rules of every sort: those that hang on the day they are anchored at as well. */
const rules = fc.constantFrom(
  'FREQ=DAILY;BYHOUR=9,17', 'FREQ=DAILY;INTERVAL=3', 'FREQ=DAILY;COUNT=2;BYHOUR=12', 'FREQ=WEEKLY;BYHOUR=10', 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=17',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;BYHOUR=8', 'FREQ=MONTHLY;BYHOUR=12', 'FREQ=MONTHLY;BYMONTHDAY=25,-1;BYHOUR=12',
  'FREQ=MONTHLY;BYMONTHDAY=23,24,25;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=12', 'FREQ=MONTHLY;BYDAY=2TH;BYHOUR=23;BYMINUTE=30', 'FREQ=YEARLY;BYMONTH=12;BYDAY=3FR;BYHOUR=12',
  'FREQ=YEARLY;BYMONTH=12', 'FREQ=YEARLY;BYWEEKNO=49,51', 'FREQ=YEARLY;BYYEARDAY=340,350;BYHOUR=6', 'FREQ=DAILY;UNTIL=20261210T120000;BYHOUR=11',
)
const hours = (most: number) => fc.nat(most).map((n) => `PT${n}H`)
const moment = fc.record({ name: fc.constantFrom('a', 'b'), rrule: rules, work: hours(20), within: hours(60) })
const service = fc.record({ people: fc.constantFrom(0, 100, 250), moments: fc.array(moment, { minLength: 1, maxLength: 3 }) })
const cases = fc.record({
  services: fc.array(service, { minLength: 1, maxLength: 3 }), from: fc.nat(60), days: fc.integer({ min: 1, max: 3 }), cut: fc.nat(30), length: fc.integer({ min: 1, max: 60 }),
  horizon: fc.integer({ min: 1, max: 200 }), start: fc.nat(DAY * 30),
}).map(({ services, from, days, cut, length, horizon, start }) => ({
  landscape: landscapeOf({ net: [], ...Object.fromEntries(services.map((own: Service, i) => [`s${i}`, { needs: [{ on: 'net', holdUp: `PT${i * 3}H` }], service: own }])) }),
  scenario: scenarioOf([loss('net', cut * 3600, (cut + length) * 3600)], { horizon: `PT${horizon}H`, start: localAfter('2026-11-20T00:00', start) }),
  from: localAfter('2026-11-20T00:00', from * DAY).slice(0, 10), days,
}))

it('every day and hour is judged as simulate does for that start', () => {
  let harmful = 0
  fc.assert(fc.property(cases, ({ landscape, scenario, from, days }) => {
    const answer = asked(landscape, scenario, from, days)
    const starts = Array.from({ length: days * 24 }, (_, hour) => localAfter(`${from}T00:00`, hour * 3600).slice(0, 16))
    const harms = starts.map((start) => harmAt(landscape, scenario, start))
    expect(answer.calendar).toEqual(Array.from({ length: days }, (_, day) => worstOf(harms.slice(day * 24, day * 24 + 24))))
    const worst = worstOf(harms)
    expect(answer.worst).toEqual(worst.missed.length ? worst : null)
    expect(answer.harmless).toBe(harms.filter(({ missed }) => missed.length === 0).length)
    expect(answer.hours).toBe(days * 24)
    expect(answer.written).toEqual(harmAt(landscape, scenario, scenario.start as string))
    if (answer.worst && answer.harmless) harmful++
  }), { numRuns: 60 })
  expect(harmful).toBeGreaterThan(5)
})

const payday = landscapeOf({
  net: [], pay: { needs: ['net'], service: { people: 4200, moments: [{ name: 'Betaalrun', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12', work: 'PT6H', within: 'PT24H' }] } },
  desk: { needs: ['net'], service: { moments: [{ name: 'Balie', rrule: 'FREQ=DAILY;BYHOUR=17', work: 'PT8H', within: 'PT8H' }] } },
})
const day = scenarioOf([loss('net', 0, DAY)], { horizon: 'P2D' })

it('the worst moment is that at which most people are hit, the earliest of equals', () => {
  const { worst, written } = asked(payday, day, '2026-12-01', 31)
  // From 24 December 10.00 to 25 December 10.00 hours: two of the 24 hours before the run are left, and from the second working day an hour is lost.
  expect(worst).toEqual({ start: '2026-12-24T10:00', people: 4200, missed: [
    { service: 'desk', name: 'Balie', date: '2026-12-24T17:00:00' }, { service: 'pay', name: 'Betaalrun', date: '2026-12-25T12:00:00' },
    { service: 'desk', name: 'Balie', date: '2026-12-25T17:00:00' },
  ] })
  expect(written).toBeNull()
})

it('moments of services of which nobody counted the people count all the same', () => {
  const { calendar: [first], worst, harmless } = asked(payday, day, '2026-12-01', 1)
  expect(first).toEqual(worst)
  expect(worst?.people).toBe(0)
  expect(worst?.missed.map(({ name }) => name)).toContain('Balie')
  expect(harmless).toBe(0)
})

it('without fixed moments no hour does harm', () => {
  const { worst, harmless, hours: all, calendar } = asked(landscapeOf({ net: { service: {} } }), day, '2026-12-31', 2)
  expect({ worst, harmless, all }).toEqual({ worst: null, harmless: 48, all: 48 })
  expect(calendar.map(({ start }) => start)).toEqual(['2026-12-31T00:00', '2027-01-01T00:00'])
})

it('refuses what cannot be asked', () => {
  const ground = { landscape: payday, scenarios: [{ file: 's', value: day }], today: '2026-12-01' }
  for (const [file, from, days] of [['other', '2026-12-01', 1], ['s', '2026-02-30', 1], ['s', 'soon', 1], ['s', '2026-12-01', 0], ['s', '2026-12-01', 1.5], ['s', '2026-12-01', MOST_DAYS + 1]] as const)
    expect(() => worstMoment.part(ground, { file, from, days }, { nth: 0, of: 1 })).toThrow(RangeError)
})
