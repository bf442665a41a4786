import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelAt } from '../../src/engine/levels.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { Act, Measure } from '../../src/exercise/entry.ts'
import { playedScenario } from '../../src/exercise/played.ts'
import { replay } from '../../src/exercise/replay.ts'
import { ScenarioSchema } from '../../src/model/schema/scenario.ts'
import { logs, of, runOf } from './small-run.ts'

const HOUR = 3_600
const measure = (measure: Measure, text?: string): Act => ({ do: 'measure', measure, ...(text !== undefined && { text }) })

/** What happens when the measures are written in the scenario by hand. */
const byHand = (...events: typeof of.scenario.events) => simulate(of.landscape, { ...of.scenario, events: [...of.scenario.events, ...events] })

describe('the scenario as it is played', () => {
  const at = (hours: number, ...acts: Act[]) => runOf([{ do: 'jump', to: hours * HOUR }, ...acts])

  it.each<[string, Measure, (typeof of.scenario.events)[number]]>([
    ['a fallback is activated', { activate: 'zaak/papier' }, { at: 'PT3H', activate: 'zaak/papier' }],
    ['something is restored', { restore: { component: 'entra' } }, { at: 'PT3H', restore: { component: 'entra' } }],
    ['something is bypassed for a while', { bypass: { component: 'zaak' }, lasts: 2 * HOUR }, { at: 'PT3H', bypass: { component: 'zaak' }, until: 'PT5H' }],
    ['something more is lost', { cutOff: { component: 'balie' }, level: 0.5, lasts: HOUR }, { at: 'PT3H', cutOff: { component: 'balie' }, level: 0.5, until: 'PT4H' }],
  ])('%s: as if it stood in the scenario at that second', (_, taken, event) => {
    const trace = simulate(of.landscape, playedScenario(at(3, measure(taken))))
    expect(trace).toEqual(byHand(event))
    expect(trace).not.toEqual(simulate(of.landscape, of.scenario))
  })
  it('the rest of the scenario stays as it is, and the measure keeps the words with which it was taken', () => {
    const played = playedScenario(at(3, measure({ activate: 'zaak/papier' }, 'Op papier verder.')))
    expect(played.events).toEqual([...of.scenario.events, { at: 'PT3H', activate: 'zaak/papier', description: 'Op papier verder.' }])
    expect({ ...played, events: [] }).toEqual({ ...of.scenario, events: [] })
  })
  it('a measure that was taken back is not in it', () => {
    expect(playedScenario(at(3, measure({ activate: 'zaak/papier' }), { do: 'take-back', entry: 1 }))).toEqual(at(3).of.scenario)
  })
  it('while the clock stands still, measures work in the order in which they are taken', () => {
    const [cut, back]: [Act, Act] = [measure({ cutOff: { component: 'balie' } }), measure({ restore: { component: 'balie' } })]
    const after = (...acts: Act[]) => levelAt(simulate(of.landscape, playedScenario(at(3, ...acts))).levels['balie'] ?? [], 4 * HOUR)
    expect([after(cut, back), after(back, cut), after(cut, back, cut), after(cut, back, cut, back)]).toEqual([1, 0, 0, 1])
  })
  it('a restore at the second at which the scenario cuts off still helps', () => {
    const trace = simulate(of.landscape, playedScenario(at(1, measure({ restore: { component: 'entra' } }))))
    expect(trace.levels['entra']).toEqual([[0, 1], [HOUR, 0], [HOUR + 1, 1]])
  })
  it('whatever the log, it is a scenario that can be kept in a file, with one event for each measure that stands', () => {
    fc.assert(fc.property(logs(), (entries) => {
      const played = playedScenario({ of, entries })
      expect(ScenarioSchema.safeParse(played).success).toBe(true)
      expect(played.events).toHaveLength(of.scenario.events.length + replay({ of, entries }).filter(({ act }) => act.do === 'measure').length)
    }))
  })
})
