import { describe, expect, it } from 'vitest'
import type { MomentOutcome, ServiceOutcome, Steps, Trace } from '../../src/engine/trace.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { breachOf, carryingAt, courseOf, missedMoment, mtpdClock } from '../../src/ui/components/service-course.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Panel } from '../../src/ui/components/panel.ts'
import { spokenRow } from '../../src/ui/components/service-spoken.ts'
import { stateOf } from '../../src/ui/components/service-state.ts'
import { breachText, courseText, inFull, inShort, mtpdText } from '../../src/ui/components/service-texts.ts'

const HOUR = 3_600, DAY = 86_400
const moment = (at: number, missed: boolean): MomentOutcome => ({ name: 'Betaalrun', at, date: '', available: 0, before: 0, work: 1, missed })
const outcome = (interruptions: [number, number | null, (number | null)?][], moments: MomentOutcome[] = []): ServiceOutcome => ({
  interruptions: interruptions.map(([from, to, mtpdBreachedAt = null]) => ({ from, to, mtpdBreachedAt, rtoBreachedAt: null })),
  downtime: 0, lowest: 0, moments, because: [],
})

describe('the course of a service', () => {
  const steps: Steps = [[0, 0.8], [100, 0], [200, 0.4], [300, 1]]
  const stops = outcome([[100, 300]])

  it.each([
    [0, { code: 'will-stop', at: 100, status: 'stopped' }],
    [100, { code: 'interrupted', status: 'stopped', since: 100, until: 300 }],
    [200, { code: 'interrupted', status: 'below-minimum', since: 100, until: 300 }],
    [300, { code: 'back', since: 300 }],
  ])('at second %d', (t, course) => expect(courseOf(steps, stops, 0.5, t)).toEqual(course))

  it('of one that does less but enough', () => {
    const less: Steps = [[0, 1], [100, 0.8], [200, 1]]
    expect(courseOf(less, outcome([]), 0.5, 50)).toEqual({ code: 'will-do-less', at: 100 })
    expect(courseOf(less, outcome([]), 0.5, 150)).toEqual({ code: 'less', level: 0.8 })
    expect(courseOf(less, outcome([]), 0.5, 250)).toEqual({ code: 'goes-on' })
  })

  it('names the next interruption between two', () => {
    const twice: Steps = [[0, 0], [10, 1], [50, 0], [60, 1]]
    expect(courseOf(twice, outcome([[0, 10], [50, 60]]), undefined, 20)).toMatchObject({ code: 'will-stop', at: 50 })
  })
})

describe('the MTPD at a moment', () => {
  const stops = outcome([[HOUR, null, DAY + HOUR]])

  it('runs while the service is interrupted', () => {
    expect(mtpdClock({ mtpd: 'P1D' }, stops, 0)).toBeNull()
    expect(mtpdClock({ mtpd: 'P1D' }, stops, 5 * HOUR)).toEqual({ limit: DAY, used: 4 * HOUR, left: 20 * HOUR })
    expect(mtpdClock({ mtpd: 'P1D' }, stops, DAY + 3 * HOUR)?.left).toBe(-2 * HOUR)
    expect(mtpdClock({}, stops, 5 * HOUR)).toBeNull()
  })

  it('stops when the service is back, at that very second', () => {
    expect(mtpdClock({ mtpd: 'P1D' }, outcome([[0, 100]]), 100)).toBeNull()
  })

  it('is spoken of before it is passed, while it is and afterwards', () => {
    const once = outcome([[HOUR, 2 * DAY, DAY + HOUR], [3 * DAY, 3 * DAY + HOUR]])
    expect(breachOf(once, 0)).toEqual({ code: 'ahead', at: DAY + HOUR })
    expect(breachOf(once, DAY + 3 * HOUR)).toEqual({ code: 'over', at: DAY + HOUR, by: 2 * HOUR })
    expect(breachOf(once, 2 * DAY)).toEqual({ code: 'was' })
    expect(breachOf(outcome([[HOUR, 2 * HOUR]]), 0)).toBeNull()
  })

  it('may be passed again', () => {
    const twice = outcome([[0, 2 * DAY, DAY], [5 * DAY, null, 6 * DAY]])
    expect(breachOf(twice, 3 * DAY)).toEqual({ code: 'ahead', at: 6 * DAY })
  })
})

describe('the missed moment to speak of', () => {
  const run = outcome([], [moment(10, true), moment(20, false), moment(30, true)])

  it('is the next one, and then the last one missed', () => {
    expect(missedMoment(run, 0)).toMatchObject({ moment: { at: 10 }, others: 1 })
    expect(missedMoment(run, 25)?.moment.at).toBe(10)
    expect(missedMoment(run, 30)?.moment.at).toBe(30)
  })

  it('is none when all are made', () => expect(missedMoment(outcome([], [moment(10, false)]), 99)).toBeNull())
})

it('a fallback carries a service only while it gives something', () => {
  const trace = { fallbacks: { 'a/b': { component: 'a', fallback: 'b', gives: [[0, 0], [10, 0.5], [20, 0]] } } } as unknown as Trace
  expect([0, 10, 19, 20].map((t) => carryingAt(trace, 'a', t).length)).toEqual([0, 1, 1, 0])
  expect(carryingAt(trace, 'other', 10)).toEqual([])
})

describe('a service in a few words', () => {
  const nl = messagesIn('nl')
  const start = '2026-11-23T08:00'

  const words = inShort(nl, start)

  it('says when it stops', () => {
    expect(courseText({ code: 'will-stop', at: 8 * HOUR, status: 'stopped' }, words, 0)).toBe('stopt na 8 uur, ma 23 nov 16:00')
    expect(courseText({ code: 'will-stop', at: 0, status: 'stopped' }, words, 0)).toMatch(/^stopt meteen/)
    expect(courseText({ code: 'will-stop', at: 2 * DAY + 4 * HOUR, status: 'below-minimum' }, words, 0)).toMatch(/^onder minimum na 2 d 4 u/)
  })

  it('says how long it has been stopped', () => {
    const stopped = { code: 'interrupted', status: 'stopped', since: HOUR, until: null } as const
    expect(courseText(stopped, words, HOUR)).toBe('stopt op dit moment')
    expect(courseText(stopped, words, 3 * HOUR)).toBe('gestopt, al 2 uur')
  })

  it('says what is left of the MTPD', () => {
    expect(mtpdText({ limit: 3 * DAY, used: 0, left: 2 * DAY + 4 * HOUR }, words)).toBe('nog 2 d 4 u tot MTPD')
    expect(mtpdText({ limit: DAY, used: DAY, left: 0 }, words)).toBe('MTPD nu bereikt')
    expect(mtpdText({ limit: DAY, used: 2 * DAY, left: -5 * HOUR }, words)).toBe('')
  })

  it('says when it will be over its MTPD, and since when it is', () => {
    expect(breachText({ code: 'ahead', at: 2 * DAY + 8 * HOUR }, words)).toBe('gaat over MTPD: wo 25 nov 16:00')
    expect(breachText({ code: 'over', at: 2 * DAY + 8 * HOUR, by: 5 * HOUR }, words)).toBe('5 uur over MTPD, sinds wo 25 nov 16:00')
  })

  it('says a share in whole percents, and never 0 or 100 for what is neither', () => {
    const less = (level: number) => courseText({ code: 'less', level }, words, 0)
    expect([0.504, 0.001, 0.999].map(less)).toEqual(['50% van het werk', '1% van het werk', '99% van het werk'])
  })

  it('is read out in full words, everything once', () => {
    const landscape: Landscape = {
      format: 'uitwijk-landscape/1', name: '',
      components: { schuldhulp: { name: 'Schuldhulp', kind: 'service', service: { mtpd: 'P3D', people: 600 } } },
    }
    const spoken = (interruption: [number, number | null, (number | null)?], t: number, steps: Steps = [[0, 0]]) => {
      const trace = { services: { schuldhulp: outcome([interruption]) }, levels: { schuldhulp: steps }, fallbacks: {} } as unknown as Trace
      return spokenRow(stateOf('schuldhulp', { landscape, trace, moment: t } as Panel), inFull(nl, start), t)
    }
    expect(spoken([0, 2 * DAY], 6 * HOUR)).toBe('Schuldhulp: gestopt, al 6 uur. Nog 2 dagen en 18 uur tot de MTPD. 600 mensen.')
    expect(spoken([0, null, 3 * DAY], 3 * DAY + HOUR)).toBe('Schuldhulp: gestopt, al 3 dagen en 1 uur. 1 uur over MTPD, sinds donderdag 26 november 08:00. 600 mensen.')
    expect(spoken([2 * DAY, null], 0, [[0, 0.5], [2 * DAY, 0]])).toMatch(/^Schuldhulp: beperkt, stopt na 2 dagen, woensdag 25 november 08:00\./)
  })

  it('keeps a short duration to two units that follow each other', () => {
    const { short } = nl.services
    expect([0, 60, 2 * DAY + 4 * HOUR + 60, 12 * DAY + 60, HOUR + 1].map(short)).toEqual(['0 u', '1 min', '2 d 4 u', '12 d', '1 u'])
  })
})
