import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsOf, OVER } from '../../../src/analysis/elements.ts'
import { WHOLE, type Ground } from '../../../src/analysis/ground.ts'
import { isInterrupted } from '../../../src/analysis/lasting/long-run.ts'
import type { LossesAnswer, LossesAsk } from '../../../src/analysis/losses/answer.ts'
import { losses } from '../../../src/analysis/losses/losses.ts'
import { lossScenario } from '../../../src/analysis/losses/over-time.ts'
import { Setting } from '../../../src/analysis/losses/setting.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import { servicesOf, type Landscape } from '../../../src/model/landscape.ts'
import { landscapeOf } from '../../engine/small.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { longRunOf } from '../lasting/plain.ts'

const groundOf = (landscape: Landscape): Ground => ({ landscape, scenarios: [], today: '2026-12-01' })
const asked = (landscape: Landscape, ask: Partial<LossesAsk> = {}): LossesAnswer => {
  const full = { over: 'component' as const, pairs: false, horizon: null, ...ask }
  return losses.join(groundOf(landscape), full, [losses.part(groundOf(landscape), full, WHOLE)])
}

/** The services that stop for good without these components, by brute force. */
function stoppedBy(landscape: Landscape, lost: readonly string[]): string[] {
  const levels = longRunOf(landscape, new Set(lost))
  return servicesOf(landscape).filter((id) => isInterrupted(landscape, id, levels[id] as number)).sort()
}

const servicesIn = ({ stops }: LossesAnswer['losses'][number]) => stops.map(({ service }) => service).sort()

describe('the sweep over losses', () => {
  it('has every single loss, with what it stops for good', () => {
    fc.assert(fc.property(landscapes(), fc.constantFrom(...OVER), (landscape, over) => {
      const elements = elementsOf(landscape, over)
      const { losses: found, tried } = asked(landscape, { over })
      expect(tried).toBe(elements.length)
      expect(found.map(({ of }) => of.join()).sort()).toEqual(elements.map(({ id }) => id))
      for (const { id, components } of elements) {
        const loss = found.find(({ of }) => of[0] === id) as LossesAnswer['losses'][number]
        const levels = longRunOf(landscape, new Set(components))
        expect(servicesIn(loss)).toEqual(stoppedBy(landscape, components))
        expect(loss.stopped).toBe(Object.values(levels).filter((level) => level <= 1e-9).length)
        expect(loss.components).toBe(components.length)
        for (const stop of loss.stops) expect(stop).toEqual({ service: stop.service, lasting: true, level: expect.closeTo(levels[stop.service] as number, 8), from: null, mtpdBreachedAt: null })
      }
    }), { numRuns: 250 })
  })

  it('has every pair that stops what neither stops alone, and no other', () => {
    let found = 0
    fc.assert(fc.property(landscapes({ size: 9 }), fc.constantFrom('component' as const, 'supplier' as const), (landscape, over) => {
      const elements = elementsOf(landscape, over)
      const expected = elements.flatMap((a, i) => elements.slice(i + 1).flatMap((b) => {
        const alone = [...stoppedBy(landscape, a.components), ...stoppedBy(landscape, b.components)]
        const services = stoppedBy(landscape, [...a.components, ...b.components]).filter((id) => !alone.includes(id))
        return services.length ? [`${a.id}+${b.id}: ${services.join()}`] : []
      }))
      const { losses: all, tried } = asked(landscape, { over, pairs: true })
      found += expected.length
      expect(tried).toBe(elements.length * (elements.length + 1) / 2)
      expect(all.filter(({ of }) => of.length === 2).map((loss) => `${loss.of.join('+')}: ${servicesIn(loss).join()}`).sort()).toEqual(expected.sort())
    }), { numRuns: 700 })
    expect(found).toBeGreaterThan(100)
  })

  it('is the same in pieces', () => {
    fc.assert(fc.property(landscapes({ size: 9 }), fc.integer({ min: 2, max: 5 }), fc.constantFrom(null, 60), (landscape, of, horizon) => {
      const ask = { over: 'component' as const, pairs: true, horizon }
      const parts = Array.from({ length: of }, (_, nth) => losses.part(groundOf(landscape), ask, { nth, of }))
      expect(losses.join(groundOf(landscape), ask, parts)).toEqual(asked(landscape, ask))
    }), { numRuns: 100 })
  })

  it('through time tells when a simulation interrupts each service first, also for a time only', () => {
    fc.assert(fc.property(landscapes(), (landscape) => {
      const setting = new Setting(landscape, 'component')
      const { ids, indexOf } = setting.run.program
      const { losses: found } = asked(landscape, { horizon: 40 })
      for (const id of ids) {
        const { services } = simulate(landscape, lossScenario(setting, [indexOf.get(id) as number], 40))
        const loss = found.find(({ of }) => of[0] === id) as LossesAnswer['losses'][number]
        const lasting = stoppedBy(landscape, [id])
        const expected = Object.entries(services).flatMap(([service, { interruptions }]) => (interruptions.length || lasting.includes(service)
          ? [[service, lasting.includes(service), interruptions[0]?.from ?? null, interruptions.find((one) => one.mtpdBreachedAt !== null)?.mtpdBreachedAt ?? null]] : []))
        expect(loss.stops.map(({ service, lasting: good, from, mtpdBreachedAt }) => [service, good, from, mtpdBreachedAt]).sort()).toEqual(expected.sort())
      }
    }), { numRuns: 150 })
  })

  it('puts the most harm first, and counts people of the critical services', () => {
    const landscape = landscapeOf({
      power: [], printer: [], spare: [],
      payments: { needs: ['power'], service: { critical: true, people: 500, mtpd: 'PT6H' } },
      letters: { needs: ['power', 'printer'], service: { people: 900 } },
      desk: { needs: [{ anyOf: ['printer', 'spare'], holdUp: 'PT2H' }], service: { critical: true, people: 40 } },
    })
    const answer = asked(landscape, { pairs: true, horizon: 86_400 })
    expect(answer.services).toEqual(['desk', 'payments', 'letters'])
    expect(answer.losses.map(({ of, critical, people, stopped }) => [of.join('+'), critical, people, stopped])).toEqual([
      ['power', 1, 500, 3], ['payments', 1, 500, 1], ['desk', 1, 40, 1], ['printer+spare', 1, 40, 4], ['letters', 0, 0, 1], ['printer', 0, 0, 2], ['spare', 0, 0, 1],
    ])
    expect(answer.losses[0]?.stops[0]).toEqual({ service: 'payments', lasting: true, level: 0, from: 0, mtpdBreachedAt: 21_600 })
    expect(answer.losses[3]?.stops).toEqual([{ service: 'desk', lasting: true, level: 0, from: 7200, mtpdBreachedAt: null }])
  })

  it('tells how far it is', () => {
    const told: [number, number][] = []
    losses.part(groundOf(landscapeOf({ a: [], b: ['a'], c: ['b'] })), { over: 'component', pairs: true, horizon: null }, WHOLE, (...step) => told.push(step))
    expect(told.at(-1)).toEqual([6, 6])
    expect(told.every(([done], i) => i === 0 || done >= (told[i - 1]?.[0] as number))).toBe(true)
  })
})
