import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { afterAction } from '../../src/exercise/after-action.ts'
import { playedScenario } from '../../src/exercise/played.ts'
import { landscapeOf } from '../engine/small.ts'
import { logs, of, runOf, T0 } from './small-run.ts'

const HOUR = 3_600
/** The exercise of a morning: the message of one hour comes in late, the fallback is used, and it ends after half an hour in the room. */
const morning = runOf([
  [0, { do: 'attend', participant: 0, present: true }],
  [1, { do: 'round', round: 0 }],
  [2, { do: 'go', speed: 6 }],
  [14, { do: 'show', inject: 'first' }],
  [15, { do: 'respond', inject: 'first', rating: 'partly', text: 'Laat.' }],
  [22, { do: 'pause' }],
  [23, { do: 'note', text: 'Rustig.', goal: 'besluit', participant: 1 }],
  [24, { do: 'note', text: 'Warm in de zaal.' }],
  [25, { do: 'decide', text: 'Wij wachten af.', by: 'CISO' }],
  [26, { do: 'measure', measure: { activate: 'zaak/papier' }, text: 'Op papier.' }],
  [27, { do: 'decide', text: 'Geen nieuws naar buiten.' }],
  [28, { do: 'skip', inject: 'third' }],
  [29, { do: 'vote', round: 0, question: 0, votes: [1, 1] }],
  [29, { do: 'vote', round: 0, question: 0, votes: [2, 0] }],
  [30, { do: 'end' }],
  [31, { do: 'rate', goal: 'besluit', rating: 'not' }],
  [31, { do: 'rate', goal: 'besluit', rating: 'met', text: 'Goed.' }],
  [32, { do: 'improve', what: 'Papier bij de balie.', owner: 'Anna', due: '2027-01-31' }],
])

describe('what came of a run', () => {
  const result = afterAction(morning)

  it('tells when it was, how long the clock ran and how far it came', () => {
    expect(result).toMatchObject({ startedAt: T0 + 60_000, endedAt: T0 + 30 * 60_000, running: 20 * 60_000, reached: 2 * HOUR })
  })
  it('counts no time in which the clock stood at the end of a round', () => {
    const { running, reached } = afterAction(runOf([[0, { do: 'round', round: 0 }], [0, { do: 'go', speed: 4 * HOUR }], [50, { do: 'end' }]]))
    expect({ running, reached }).toEqual({ running: 1_000, reached: 4 * HOUR })
  })
  it('puts what was planned beside what happened', () => {
    expect(result.injects.map(({ id, planned, shown, skipped, response }) => ({ id, planned, shown: shown?.second ?? null, skipped, response }))).toEqual([
      { id: 'first', planned: HOUR, shown: 72 * 60, skipped: false, response: { rating: 'partly', text: 'Laat.' } },
      { id: 'second', planned: 2 * HOUR, shown: null, skipped: false, response: null },
      { id: 'third', planned: 8 * HOUR, shown: null, skipped: true, response: null },
    ])
  })
  it('an inject made on the spot was not planned', () => {
    const { injects } = afterAction(runOf([{ do: 'improvise', inject: { at: 'PT5H', text: 'Brand.' } }]))
    expect(injects.at(-1)).toMatchObject({ id: 'extra-0', planned: null, shown: { second: 0, at: T0 } })
  })
  it('tells of each decision what was interrupted when it was taken', () => {
    expect(result.decisions.map(({ entry, second, text, by, measure, interrupted }) => ({ entry, second, text, by, measure: measure !== null, interrupted }))).toEqual([
      { entry: 8, second: 2 * HOUR, text: 'Wij wachten af.', by: 'CISO', measure: false, interrupted: ['bijstand'] },
      { entry: 9, second: 2 * HOUR, text: 'Op papier.', by: null, measure: true, interrupted: ['bijstand'] },
      { entry: 10, second: 2 * HOUR, text: 'Geen nieuws naar buiten.', by: null, measure: false, interrupted: ['bijstand'] },
    ])
  })
  it('and a later one sees what the earlier measures did', () => {
    const at = (hours: number) => ({ do: 'jump', to: hours * HOUR }) as const
    const { decisions } = afterAction(runOf([at(2), { do: 'measure', measure: { activate: 'zaak/papier' } }, at(4), { do: 'decide', text: 'Door.' }]))
    expect(decisions.map(({ interrupted }) => interrupted)).toEqual([['bijstand'], []])
  })
  it('what a measure itself mends at once was interrupted when it was taken', () => {
    const { decisions } = afterAction(runOf([{ do: 'jump', to: 3 * HOUR }, { do: 'measure', measure: { restore: { component: 'entra' } } }, { do: 'decide', text: 'Klaar.' }]))
    expect(decisions.map(({ interrupted }) => interrupted)).toEqual([['bijstand'], []])
  })
  it('orders ratings, observations, votes, attendance and improvements; the last one counts', () => {
    expect(result.goals).toEqual([
      { id: 'besluit', rating: 'met', text: 'Goed.', notes: [{ second: 2 * HOUR, at: T0 + 23 * 60_000, text: 'Rustig.', participant: 1 }] },
      { id: 'pers', rating: null, text: null, notes: [] },
    ])
    expect(result.observations.map(({ text }) => text)).toEqual(['Warm in de zaal.'])
    expect(result.votes).toEqual([{ round: 0, question: 0, votes: [2, 0] }])
    expect(result.present).toEqual([true, null])
    expect(result.improvements).toEqual([{ what: 'Papier bij de balie.', owner: 'Anna', due: '2027-01-31' }])
  })
  it('compares with what would have happened without the measures', () => {
    expect(result.with).toEqual(simulate(of.landscape, playedScenario(morning)))
    expect(result.without).toEqual(simulate(of.landscape, of.scenario))
    expect(result.difference.services.map(({ id, before, after }) => [id, before?.downtime, after?.downtime])).toEqual([['bijstand', 18 * HOUR, HOUR]])
  })
  it('finds no difference when nothing was done', () => expect(afterAction(runOf([{ do: 'decide', text: 'Niets.' }])).difference.services).toEqual([]))
})

describe('the gaps', () => {
  it('a fallback that nobody used is one, until it is used', () => {
    const kinds = (run: typeof morning) => afterAction(run).gaps.map(({ kind, component, fallback }) => [kind, component, fallback])
    expect(kinds(runOf([]))).toEqual([['not-activated', 'zaak', 'papier']])
    expect(kinds(morning)).toEqual([])
  })
  it('a critical service that stops with no fallback anywhere behind it is the gravest', () => {
    const landscape = landscapeOf({
      entra: { kind: 'identity' }, bijstand: { needs: ['entra'], service: { critical: true } }, balie: { needs: ['entra'], service: {} },
      zaak: { needs: ['entra'], fallbacks: { papier: { name: 'Papier', covers: 'entra', needs: ['entra'] } } },
    })
    expect(afterAction(runOf([], { ...of, landscape })).gaps.map(({ kind, component }) => [kind, component])).toEqual([['missing', 'bijstand'], ['false', 'zaak']])
  })
})

it('whatever the log, something comes of it', () => {
  fc.assert(fc.property(logs(), (entries) => {
    const { running, reached, decisions, startedAt, endedAt } = afterAction({ of, entries })
    expect(running).toBeGreaterThanOrEqual(0)
    expect(reached).toBeLessThanOrEqual(24 * HOUR)
    expect(decisions.every(({ second }) => second <= reached)).toBe(true)
    expect([startedAt, endedAt].every((at) => at === null || entries.some((entry) => entry.at === at))).toBe(true)
  }))
})
