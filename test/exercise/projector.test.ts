import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { secondAt } from '../../src/exercise/clock.ts'
import type { Act } from '../../src/exercise/entry.ts'
import { playedScenario } from '../../src/exercise/played.ts'
import { projectorView } from '../../src/exercise/projector.ts'
import { runState } from '../../src/exercise/state.ts'
import type { Run } from '../../src/exercise/run.ts'
import { logs, of, runOf, T0 } from './small-run.ts'

const traceOf = (run: Run): Trace => simulate(run.of.landscape, playedScenario(run))
const viewOf = (run: Run, minutes: number) => projectorView(run, traceOf(run), T0 + minutes * 60_000)

describe('the large screen', () => {
  it('shows the last message first, and of one for some only that it came in', () => {
    const { injects } = viewOf(runOf([[0, { do: 'go', speed: 60 }], [60, { do: 'show', inject: 'first' }], [70, { do: 'show', inject: 'second' }]]), 80)
    expect(injects).toEqual([
      { id: 'second', at: 24 * 3_600, to: ['CISO'], text: null },
      { id: 'first', at: 24 * 3_600, to: [], text: 'text of first', from: 'Helpdesk', channel: 'phone' },
    ])
  })
  it('says how a message for some came in, but not who sent it', () => {
    const exercise = { ...of.exercise, injects: { ...of.exercise.injects, second: { ...of.exercise.injects?.['second'], at: 'PT2H', text: 'text of second', to: 'ciso', from: 'secret sender', channel: 'letter' as const } } }
    expect(viewOf(runOf([{ do: 'show', inject: 'second' }], { ...of, exercise }), 5).injects).toEqual([{ id: 'second', at: 0, to: ['CISO'], text: null, channel: 'letter' }])
  })
  it('has the opening of a round to itself until a message of that round came in', () => {
    const fresh = (...acts: Act[]) => viewOf(runOf(acts), 9).round?.fresh
    const second: Act[] = [{ do: 'round', round: 0 }, { do: 'show', inject: 'first' }, { do: 'round', round: 1 }]
    expect(fresh({ do: 'round', round: 0 })).toBe(true)
    expect(fresh({ do: 'round', round: 0 }, { do: 'show', inject: 'first' })).toBe(false)
    expect(fresh(...second)).toBe(true)
    expect(fresh(...second, { do: 'improvise', inject: { at: 'PT1S', text: 'Nu' } })).toBe(false)
    expect(fresh(...second, { do: 'show', inject: 'third' }, { do: 'take-back', entry: 3 })).toBe(true)
  })
  it('shows how the services do at that moment', () => {
    const run = runOf([[0, { do: 'jump', to: 7_199 }], [0, { do: 'go', speed: 1 }]])
    const statuses = (minutes: number) => viewOf(run, minutes).services.map(({ id, status }) => [id, status])
    expect(statuses(0)).toEqual([['bijstand', 'normal'], ['balie', 'normal']])
    expect(statuses(1)).toEqual([['bijstand', 'stopped'], ['balie', 'normal']])
  })
  it('follows a measure from when it was taken', () => {
    const run = runOf([[0, { do: 'jump', to: 7_200 }], [0, { do: 'measure', measure: { restore: { component: 'entra' } } }], [0, { do: 'go', speed: 1 }]])
    expect(viewOf(run, 1).services[0]).toEqual({ id: 'bijstand', name: 'Bijstand', status: 'normal' })
  })
  it('shows nothing of the services when that is asked, nor while they are worked out; the map only when all is shown', () => {
    expect(viewOf(runOf([{ do: 'reveal', revealed: 'none' }]), 5)).toMatchObject({ services: [], map: null })
    expect(projectorView(runOf([{ do: 'reveal', revealed: 'all' }]), null, T0)).toMatchObject({ services: [], map: null })
    expect(viewOf(runOf([]), 5).map).toBeNull()
    expect(viewOf(runOf([{ do: 'reveal', revealed: 'all' }]), 5).map?.levels).toEqual({ entra: 1, zaak: 1, bijstand: 1, balie: 1 })
  })
  it('draws the same map of the same landscape, with its lines but not how long one goes on', () => {
    const run = runOf([{ do: 'reveal', revealed: 'all' }])
    const [one, other] = [viewOf(run, 5), viewOf(run, 6)].map(({ map }) => map?.landscape)
    expect(one?.components['zaak']).toEqual({ name: 'Zaaksysteem', kind: 'application', needs: [{ on: 'entra' }] })
    expect(one).toBe(other)
  })
  it('shows the round with its opening, the question with the last count, and what was decided', () => {
    const run = runOf([
      { do: 'round', round: 0 }, { do: 'ask', question: { round: 0, question: 0 } }, { do: 'vote', round: 0, question: 0, votes: [1, 2] },
      { do: 'vote', round: 0, question: 0, votes: [3, 0] }, { do: 'decide', text: 'Papier.' },
    ])
    expect(viewOf(run, 9)).toMatchObject({
      exercise: 'Oefening', start: '2026-11-30T08:00', round: { name: 'Ronde één', number: 1, of: 2, opening: 'opening 0' },
      question: { text: 'question 0 0', options: ['ja', 'nee'], votes: [3, 0] }, decisions: [{ at: 0, text: 'Papier.' }], ended: false,
    })
  })
})

describe('whatever the log, the large screen tells nothing that participants may not know', () => {
  it('no secrets, and no message, round or question before its time', () => {
    fc.assert(fc.property(logs(), fc.nat(1e5), (entries, later) => {
      const run: Run = { of, entries }
      const text = JSON.stringify(projectorView(run, traceOf(run), T0 + later))
      const { shown, round, question } = runState(run)
      expect(text).not.toContain('secret')
      for (const id of ['first', 'third']) expect(text.includes(`text of ${id}`), id).toBe(shown.has(id))
      expect(text).not.toContain('text of second')
      expect(text.includes('"second","at"'), 'what some get').toBe(shown.has('second'))
      for (const i of [0, 1]) expect(text.includes(`opening ${i}`), `round ${i}`).toBe(round === i)
      for (const [i, j] of [[0, 0], [0, 1], [1, 0]]) expect(text.includes(`question ${i} ${j}`)).toBe(question !== null && question.round === i && question.question === j)
    }), { numRuns: 500 })
  })
  it('and nothing that is still to happen to the services', () => {
    fc.assert(fc.property(logs(), fc.nat(1e5), (entries, later) => {
      const run: Run = { of, entries }
      const trace = traceOf(run)
      const second = secondAt(runState(run).clock, T0 + later)
      const past: Trace = { ...trace, levels: Object.fromEntries(Object.entries(trace.levels).map(([id, steps]) => [id, steps.filter(([at]) => at <= second)])) }
      expect(projectorView(run, trace, T0 + later)).toEqual(projectorView(run, past, T0 + later))
    }))
  })
})
