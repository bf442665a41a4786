import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { UncertaintyAnswer } from '../../../src/analysis/uncertainty/answer.ts'
import { sample } from '../../../src/analysis/uncertainty/samples.ts'
import { MOST_RUNS, uncertainty } from '../../../src/analysis/uncertainty/uncertainty.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import type { ServiceOutcome } from '../../../src/engine/trace.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { randomCases, type Case } from '../../engine/random-scenario.ts'
import { landscapeOf, loss, scenarioOf } from '../../engine/small.ts'
import { written } from './written.ts'

const groundOf = (landscape: Landscape, scenario: Scenario) => ({ landscape, scenarios: [{ file: 's', value: scenario }], today: '2026-12-01' })

function asked({ landscape, scenario }: Case, runs: number, seed = 1, pieces = 1): UncertaintyAnswer {
  const ground = groundOf(landscape, scenario)
  const ask = { file: 's', runs, seed }
  // Parts cross from one worker to another.
  const parts = Array.from({ length: pieces }, (_, nth) => structuredClone(uncertainty.part(ground, ask, { nth, of: pieces })))
  return uncertainty.join(ground, ask, parts)
}

/** The durations of a run. */
const durationsIn = ({ uncertain, seed }: UncertaintyAnswer, run: number) => uncertain.map((range, i) => sample(range, i, seed, run))

const isDown = ({ interruptions }: ServiceOutcome, second: number) => interruptions.some(({ from, to }) => from <= second && second < (to ?? Infinity))

it('every run is what simulate gives for the landscape with its durations written in', () => {
  let varied = 0
  fc.assert(fc.property(randomCases(), fc.nat(2 ** 40), (one, seed) => {
    const runs = 3
    const answer = asked(one, runs, seed)
    varied += answer.uncertain.length ? 1 : 0
    const traces = Array.from({ length: runs }, (_, run) => simulate(written(one.landscape, answer.uncertain, durationsIn(answer, run)), one.scenario))
    for (const [id, service] of Object.entries(answer.services)) {
      const outcomes = traces.map((trace) => trace.services[id] as ServiceOutcome)
      const share = (holds: (outcome: ServiceOutcome) => boolean) => outcomes.filter(holds).length / runs
      const rising = (of: (outcome: ServiceOutcome) => number) => outcomes.map(of).sort((a, b) => a - b)
      const [first, middle, last] = rising(({ interruptions: [gap] }) => gap?.from ?? Infinity).map((second) => (second === Infinity ? null : second))
      const downtime = rising((outcome) => outcome.downtime)
      expect(service.firstStop).toEqual({ p10: first, p50: middle, p90: last })
      expect(service.downtime).toEqual({ p10: downtime[0], p50: downtime[1], p90: downtime[2] })
      expect(service.interrupted).toBe(share(({ interruptions }) => interruptions.length > 0))
      expect(service.mtpdBreached).toBe(share(({ interruptions }) => interruptions.some(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)))
      expect(service.rtoBreached).toBe(share(({ interruptions }) => interruptions.some(({ rtoBreachedAt }) => rtoBreachedAt !== null)))
      for (let second = 0; second <= answer.horizon; second++)
        expect(service.band.findLast(([from]) => from <= second)?.[1]).toBe(share((outcome) => isDown(outcome, second)))
    }
  }), { numRuns: 120 })
  expect(varied).toBeGreaterThan(20)
})

it('the same seed gives the same answer, in however many pieces', () => {
  fc.assert(fc.property(randomCases(), fc.integer({ min: 1, max: 40 }), fc.nat(), (one, runs, seed) => {
    const answer = asked(one, runs, seed)
    expect(asked(one, runs, seed, 2)).toEqual(answer)
    expect(asked(one, runs, seed, 3)).toEqual(answer)
  }), { numRuns: 40 })
})

const HOUR = 3600
const mail = (holdUp: object | string) => ({ landscape: landscapeOf({
  mail: [], desk: { needs: [{ on: 'mail', holdUp: holdUp as string }], service: { mtpd: 'PT10H' } },
}), scenario: scenarioOf([loss('mail', 0, 12 * HOUR)], { horizon: 'P1D' }) })

it('with one uncertain duration the answer is that of its distribution', () => {
  const answer = asked(mail({ min: 'PT0S', likely: 'PT1H', max: 'PT4H' }), 20_000, 3)
  const desk = answer.services['desk']
  // Median of a triangular distribution: b − √((b − a)(b − c) / 2). Four standard errors of a median are some two minutes here.
  const median = 4 * HOUR - Math.sqrt(4 * HOUR * 3 * HOUR / 2)
  expect(Math.abs((desk?.firstStop.p50 as number) - median)).toBeLessThan(125)
  expect(desk?.downtime.p50).toBe(12 * HOUR - (desk?.firstStop.p50 as number))
  // It is down for longer than 10 hours when it stops within two: F(2 h) = 1 − (4 − 2)² / (4 · 3) = 2/3.
  expect(Math.abs((desk?.mtpdBreached as number) - 2 / 3)).toBeLessThan(0.014)
  expect(desk?.matters).toEqual([{ uncertain: 0, correlation: -1 }])
  expect(asked(mail({ min: 'PT0S', likely: 'PT1H', max: 'PT4H' }), 20_000, 4).services['desk']?.firstStop).not.toEqual(desk?.firstStop)
})

it('when nothing is uncertain every run is the plain one', () => {
  for (const holdUp of ['PT1H', { min: 'PT1H', likely: 'PT1H', max: 'PT1H' }]) {
    const { services: { desk }, uncertain } = asked(mail(holdUp), 50, 1, 3)
    expect(uncertain).toEqual([])
    expect(desk).toEqual({
      interrupted: 1, mtpdBreached: 1, rtoBreached: 0, matters: [], band: [[0, 0], [HOUR, 1], [12 * HOUR, 0]],
      firstStop: { p10: HOUR, p50: HOUR, p90: HOUR }, downtime: { p10: 11 * HOUR, p50: 11 * HOUR, p90: 11 * HOUR },
    })
  }
})

it('what has nothing to do with a service does not matter to it', () => {
  const { landscape, scenario } = mail({ min: 'PT0S', likely: 'PT1H', max: 'PT4H' })
  Object.assign(landscape.components, landscapeOf({ aside: { needs: [], restart: { min: 'PT1H', likely: 'PT2H', max: 'PT9H' } } }).components)
  const { uncertain, services } = asked({ landscape, scenario }, 1000)
  expect(uncertain.map(({ component }) => component)).toEqual(['aside', 'desk'])
  expect(services['desk']?.matters.map(({ uncertain: i }) => i)).toEqual([1])
})

it('refuses what cannot be asked', () => {
  const { landscape, scenario } = mail('PT1H')
  const ask = (file: string, runs: number, seed: number) => () => uncertainty.part(groundOf(landscape, scenario), { file, runs, seed }, { nth: 0, of: 1 })
  for (const wrong of [ask('other', 1, 1), ask('s', 0, 1), ask('s', 1.5, 1), ask('s', MOST_RUNS + 1, 1), ask('s', 1, -1), ask('s', 1, 0.5)])
    expect(wrong).toThrow(RangeError)
})
