import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { judgedRows } from '../../src/ui/views/compare/fallbacks.ts'
import { notesOf } from '../../src/ui/views/compare/notes.ts'
import { entriesOf, landscapesOf, outcomesOf, sharedStart, type Outcome } from '../../src/ui/views/compare/outcome.ts'
import { presetsOf, variantsOf, withOneMore } from '../../src/ui/views/compare/presets.ts'
import { countsAt, sharedAxis } from '../../src/ui/views/compare/shared-axis.ts'
import { landscapeOf, loss, scenarioOf, type Sketch } from '../engine/small.ts'

const nl = messagesIn('nl')
const HOUR = 3_600
const now = landscapeOf({ a: { service: {} } }), before = landscapeOf({ a: { service: {} }, b: {} })
const file = (name: string, value: Scenario = scenarioOf([])) => ({ file: `${name}.scenario.yaml`, value })
const item = (name: string, landscape: 'now' | 'baseline' | 'opened' = 'now') => ({ file: `${name}.scenario.yaml`, landscape })

/** Outcomes of scenarios on landscapes, in order. */
const outcomes = (...pairs: [Landscape | Record<string, Sketch>, Scenario][]): Outcome[] => outcomesOf(pairs.map(([sketches, scenario], i) => {
  const landscape = 'format' in sketches ? sketches as Landscape : landscapeOf(sketches as Record<string, Sketch>)
  return { letter: 'ABCD'[i] as string, item: item(String(i)), landscape, scenario, trace: simulate(landscape, scenario) }
}))

describe('what is compared', () => {
  it('is each scenario on the landscape as it is now, was pinned or was opened', () => {
    const landscapes = landscapesOf(now, { landscape: before, at: 0 }, before)
    const found = entriesOf([item('x'), item('x', 'baseline'), item('x', 'opened')], [file('x')], landscapes)
    expect(found.map(({ letter, landscape }) => [letter, landscape === now ? 'now' : 'before'])).toEqual([['A', 'now'], ['B', 'before'], ['C', 'before']])
  })

  it('leaves out what is gone, and letters the rest anew', () => {
    expect(entriesOf([item('gone'), item('x', 'baseline'), item('x')], [file('x')], landscapesOf(now, null, null)).map(({ letter, item }) => [letter, item.landscape])).toEqual([['A', 'now']])
  })

  it('is the same as now when it was opened and nothing was changed', () => {
    expect(entriesOf([item('x', 'opened')], [file('x')], landscapesOf(now, null, now))[0]?.landscape).toBe(now)
  })

  it('has no more than four', () => expect(entriesOf(Array.from({ length: 6 }, () => item('x')), [file('x')], landscapesOf(now, null, null))).toHaveLength(4))

  it('is told from the first on', () => {
    const [first, second] = outcomes([{ a: { service: {} } }, scenarioOf([])], [{ a: { service: {} } }, scenarioOf([loss('a', 10)])])
    expect(first?.difference).toBeNull()
    expect(second?.difference?.services).toMatchObject([{ id: 'a', before: { stops: null }, after: { stops: 10 } }])
  })
})

describe('what can be compared at one press', () => {
  const scenarios = [file('01-stroom'), file('02-internet'), file('01-stroom-2')]

  it('is two scenarios as long as nothing was changed or pinned', () => {
    expect(presetsOf('02-internet.scenario.yaml', scenarios, landscapesOf(now, null, now)).map(({ id }) => id)).toEqual(['two'])
    expect(presetsOf('x.scenario.yaml', [file('x')], landscapesOf(now, null, now))).toEqual([])
  })

  it('is the same scenario before and after the changes, and since the pinned landscape', () => {
    const presets = presetsOf('02-internet.scenario.yaml', scenarios, landscapesOf(now, { landscape: before, at: 0 }, before))
    expect(presets.slice(0, 2)).toEqual([
      { id: 'changes', items: [item('02-internet', 'opened'), item('02-internet')] }, { id: 'baseline', items: [item('02-internet', 'baseline'), item('02-internet')] },
    ])
  })

  it('is all variants of a scenario, and no other', () => {
    expect(variantsOf('01-stroom-2.scenario.yaml', scenarios).map((one) => one.file)).toEqual(['01-stroom.scenario.yaml', '01-stroom-2.scenario.yaml'])
    expect(presetsOf('01-stroom.scenario.yaml', scenarios, landscapesOf(now, null, null)).find(({ id }) => id === 'variants')?.items).toEqual([item('01-stroom'), item('01-stroom-2')])
  })

  it('adds a scenario that is not there yet', () => {
    expect(withOneMore([item('01-stroom')], '01-stroom.scenario.yaml', scenarios).at(-1)).toEqual(item('02-internet'))
    expect(withOneMore([item('x')], 'x.scenario.yaml', [file('x')])).toEqual([item('x'), item('x')])
  })
})

describe('the shared axis', () => {
  const short = scenarioOf([loss('a', 60)], { horizon: 'PT1H', start: '2026-12-01T08:00' })
  const long = scenarioOf([loss('a', 2 * HOUR)], { horizon: 'PT4H', start: '2026-12-01T08:00' })
  const later = { ...long, start: '2026-12-03T10:00' }
  const sketches = { a: { service: {} } }

  it('puts the same second of every outcome in the same place, up to the end of the longest', () => {
    const shared = sharedAxis(outcomes([sketches, short], [sketches, long]), nl, 997, 4 * HOUR)
    expect(shared.width).toBe(997)
    for (const second of [0, 60, HOUR, 3 * HOUR]) expect(new Set(shared.tracks.map(({ sheet }) => sheet.x(second))).size).toBe(1)
    expect(shared.instants).toEqual([0, 60, 2 * HOUR])
  })

  it('has dates when all begin at the same moment, and else counts from the start of each', () => {
    const same = outcomes([sketches, short], [sketches, long]), other = outcomes([sketches, long], [sketches, later])
    expect([sharedStart(same), sharedStart(other)]).toEqual(['2026-12-01T08:00', null])
    expect(sharedAxis(same, nl, 100, HOUR).clock(HOUR)).toBe('di 1 dec 09:00')
    expect(sharedAxis(other, nl, 100, HOUR).clock(HOUR)).toBe('T+1 u')
    expect(notesOf(other, nl)).toEqual([nl.compare.otherStarts])
    expect(notesOf(same, nl)).toEqual([nl.compare.otherHorizons])
  })

  it('counts who is interrupted in each, and says when a scenario is over', () => {
    const shared = sharedAxis(outcomes([sketches, short], [sketches, long]), nl, 100, HOUR)
    expect(countsAt(shared, 30 * 60)).toBe('A: 1 van 1, B: 0 van 1 diensten onderbroken')
    expect(countsAt(shared, 3 * HOUR)).toBe('A: voorbij, B: 1 van 1 diensten onderbroken')
    expect(countsAt(sharedAxis(outcomes([sketches, long], [sketches, later]), nl, 100, HOUR), 0)).toContain('B (do 3 dec 10:00): 0 van 1')
  })
})

it('the fallbacks that are shown are those on which the outcomes do not agree, the worst verdict first', () => {
  const make = (needs: string[]): Record<string, Sketch> => ({
    a: {}, paper: {}, b: { name: 'Desk', needs: ['a'], fallbacks: { f: { name: 'Paper', covers: 'a', needs } } },
    c: { needs: ['a'], fallbacks: { idle: { name: 'Same', covers: 'a' } } }, s: { needs: ['b', 'c'], service: {} },
  })
  const scenario = scenarioOf([loss('a', 0)])
  expect(judgedRows(outcomes([make(['paper']), scenario], [make(['a']), scenario], [{ a: {} }, scenario]))).toMatchObject([
    { id: 'b/f', name: 'Paper', component: 'Desk', verdicts: ['holds', 'false', null] }, { id: 'c/idle', verdicts: ['holds', 'holds', null] },
  ])
  expect(judgedRows(outcomes([make(['a']), scenario], [make(['a']), scenario]))).toEqual([])
})
