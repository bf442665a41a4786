import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awaited, comingAfter, dueAt } from '../../src/exercise/agenda.ts'
import { secondAt } from '../../src/exercise/clock.ts'
import type { Act, Entry } from '../../src/exercise/entry.ts'
import { takenBack } from '../../src/exercise/log.ts'
import { runState } from '../../src/exercise/state.ts'
import { acts, clockActs, logs, of, otherActs, runOf, T0 } from './small-run.ts'

const HOUR = 3_600
const minute = (n: number) => T0 + n * 60_000
const secondOf = (list: Parameters<typeof runOf>[0], now: number) => secondAt(runState(runOf(list)).clock, minute(now))
const does = (list: Parameters<typeof runOf>[0]) => runState(runOf(list)).standing.map(({ act }) => act.do)

describe('the clock of a run', () => {
  it('stands at the start until someone lets it go', () => {
    expect(runState(runOf([])).clock).toMatchObject({ second: 0, speed: 0, until: 24 * HOUR })
    expect(secondOf([{ do: 'attend', participant: 0, present: true }], 30)).toBe(0)
  })
  it('runs as fast as asked, stands still in a pause and goes on from there', () => {
    const list: Parameters<typeof runOf>[0] = [[0, { do: 'go', speed: 60 }], [10, { do: 'pause' }], [30, { do: 'go', speed: 1 }]]
    expect(secondOf(list.slice(0, 1), 5)).toBe(300 * 60)
    expect(secondOf(list.slice(0, 2), 25)).toBe(600 * 60)
    expect(secondOf(list, 31)).toBe(600 * 60 + 60)
  })
  it('keeps its place when only the speed changes, also when it was going already', () => {
    expect(secondOf([[0, { do: 'go', speed: 60 }], [1, { do: 'go', speed: 600 }]], 2)).toBe(3_600 + 36_000)
  })
  it('in a round begins where the round does, still, and goes no further than its end', () => {
    const list: Parameters<typeof runOf>[0] = [[0, { do: 'round', round: 1 }], [5, { do: 'go', speed: 600 }]]
    expect(secondOf(list.slice(0, 1), 4)).toBe(6 * HOUR)
    expect(secondOf(list, 600)).toBe(12 * HOUR)
  })
  it('outside rounds stops at the end of the scenario', () => expect(secondOf([{ do: 'go', speed: 1e9 }], 600)).toBe(24 * HOUR))
  it('jumps no further than the scenario goes, and past the end of a round no longer stops there', () => {
    expect(secondOf([{ do: 'jump', to: -5 }], 1)).toBe(0)
    expect(secondOf([{ do: 'jump', to: 1e9 }], 1)).toBe(24 * HOUR)
    const list: Parameters<typeof runOf>[0] = [[0, { do: 'round', round: 0 }], [1, { do: 'jump', to: 5 * HOUR }], [2, { do: 'go', speed: 3_600 }]]
    expect(secondOf(list, 3)).toBe(24 * HOUR)
    expect(secondOf([[0, { do: 'round', round: 0 }], [1, { do: 'jump', to: 2 * HOUR }], [2, { do: 'go', speed: 3_600 }]], 9)).toBe(4 * HOUR)
  })
  it('stands still for good at the end, whatever is done after it', () => {
    expect(secondOf([[0, { do: 'go', speed: 60 }], [1, { do: 'end' }], [2, { do: 'go', speed: 60 }], [3, { do: 'jump', to: 9 }], [4, { do: 'round', round: 1 }]], 60)).toBe(HOUR)
  })
  it('a round that does not exist changes nothing', () => {
    const { round, begun, clock } = runState(runOf([{ do: 'round', round: 7 }]))
    expect([round, begun, clock.second]).toEqual([null, false, 0])
  })
})

describe('taking back', () => {
  const note: Act = { do: 'note', text: 'a' }
  it('an entry no longer holds', () => expect(does([note, { do: 'decide', text: 'b' }, { do: 'take-back', entry: 0 }])).toEqual(['decide']))
  it('a take-back brings it back', () => expect(does([note, { do: 'take-back', entry: 0 }, { do: 'take-back', entry: 1 }])).toEqual(['note']))
  it('and taking that back takes it away again', () => {
    expect(does([note, { do: 'take-back', entry: 0 }, { do: 'take-back', entry: 1 }, { do: 'take-back', entry: 2 }])).toEqual([])
  })
  it.each([5, 1, -1, 0.5, NaN])('of an entry that is not there (%s) does nothing', (entry) => expect(does([note, { do: 'take-back', entry }])).toEqual(['note']))
  it('tells which entry did it', () => {
    expect([...takenBack(runOf([note, { do: 'take-back', entry: 0 }, { do: 'take-back', entry: 0 }]).entries)]).toEqual([[0, 2]])
  })
  it('of an end lets the run go on, of a jump undoes it', () => {
    expect(runState(runOf([{ do: 'end' }, { do: 'take-back', entry: 0 }])).ended).toBe(false)
    expect(secondOf([[0, { do: 'go', speed: 60 }], [1, { do: 'jump', to: 50_000 }], [2, { do: 'take-back', entry: 1 }]], 3)).toBe(3 * HOUR)
  })
  it('twice is not at all, whatever the log', () => {
    fc.assert(fc.property(logs(), fc.nat(20), (entries, entry) => {
      const twice: Entry[] = [...entries, { do: 'take-back', entry, at: T0 }, { do: 'take-back', entry: entries.length, at: T0 }]
      expect(runState({ of, entries: twice }).standing).toEqual(runState({ of, entries }).standing)
    }))
  })
})

describe('injects', () => {
  it('come in once, and one that was passed over can still come in', () => {
    const state = runState(runOf([[0, { do: 'go', speed: 60 }], [1, { do: 'skip', inject: 'first' }], [2, { do: 'show', inject: 'first' }], [3, { do: 'show', inject: 'first' }], [4, { do: 'skip', inject: 'first' }]]))
    expect([...state.shown].map(([id, { second }]) => [id, second])).toEqual([['first', 2 * HOUR]])
    expect([...state.skipped]).toEqual([])
  })
  it('that nobody made do not come in', () => {
    expect(runState(runOf([{ do: 'show', inject: 'constructor' }, { do: 'skip', inject: 'nothing' }]))).toMatchObject({ shown: new Map(), skipped: new Set() })
  })
  it('made on the spot have an id of their own, also when the exercise has one of that name', () => {
    const inject = { at: 'PT1H', text: 'extra' }
    const other = { ...of, exercise: { ...of.exercise, injects: { 'extra-0': { at: 'PT0S', text: 'of the exercise' } } } }
    const { injects, shown } = runState(runOf([{ do: 'improvise', inject }, { do: 'improvise', inject }], other))
    expect(injects['extra-0']?.text).toBe('of the exercise')
    expect([...shown.keys()]).toEqual(['extra-0-', 'extra-1'])
  })
  it('are due when their time has come, and after that what comes next, in order', () => {
    const state = runState(runOf([{ do: 'skip', inject: 'second' }]))
    expect(awaited(state)).toEqual([{ id: 'first', at: HOUR }, { id: 'third', at: 8 * HOUR }])
    expect([dueAt(state, HOUR - 1), dueAt(state, HOUR).map(({ id }) => id), comingAfter(state, HOUR).map(({ id }) => id)]).toEqual([[], ['first'], ['third']])
  })
})

describe('the rest of the state', () => {
  it('a question leaves the screen with the next round', () => {
    const asked: Act = { do: 'ask', question: { round: 0, question: 1 } }
    expect(runState(runOf([{ do: 'round', round: 0 }, asked])).question).toEqual({ round: 0, question: 1 })
    expect(runState(runOf([{ do: 'round', round: 0 }, asked, { do: 'round', round: 1 }])).question).toBeNull()
    expect(runState(runOf([{ do: 'ask', question: { round: 0, question: 9 } }])).question).toBeNull()
  })
  it('each entry has the second at which it was done', () => {
    const { standing } = runState(runOf([[0, { do: 'go', speed: 60 }], [1, { do: 'note', text: 'a' }], [2, { do: 'jump', to: 9 * HOUR }], [3, { do: 'decide', text: 'b' }]]))
    expect(standing.map(({ second }) => second)).toEqual([0, HOUR, 9 * HOUR, 10 * HOUR])
  })
})

describe('whatever the log', () => {
  it('a log is folded without an error to a clock within the scenario', () => {
    fc.assert(fc.property(logs(), fc.integer({ min: -1e6, max: 1e9 }), (entries, later) => {
      const { clock, standing } = runState({ of, entries })
      for (const second of [secondAt(clock, T0 + later), ...standing.map((one) => one.second)]) {
        expect(second).toBeGreaterThanOrEqual(0)
        expect(second).toBeLessThanOrEqual(24 * HOUR)
      }
    }), { numRuns: 500 })
  })
  it('the clock never goes back by itself, also when the clock of the computer does', () => {
    const forward = clockActs.filter((act) => act.do === 'go' || act.do === 'pause')
    fc.assert(fc.property(logs(fc.oneof(forward, otherActs)), fc.nat(1e6), (entries, later) => {
      const { clock, standing } = runState({ of, entries })
      const seconds = [...standing.map(({ second }) => second), secondAt(clock, clock.since + later) + 1e-6]
      for (const [i, second] of seconds.entries()) expect(second).toBeGreaterThanOrEqual(seconds[i - 1] ?? 0)
    }), { numRuns: 500 })
  })
  it('a window that does not know the last notes yet tells the same time', () => {
    fc.assert(fc.property(logs(), logs(otherActs), fc.nat(1e6), (known, news, later) => {
      const last = Math.max(T0, ...known.map(({ at }) => at))
      const after = news.map((entry, i) => ({ ...entry, at: last + i }))
      const [one, other] = [known, [...known, ...after]].map((entries) => secondAt(runState({ of, entries }).clock, last + after.length + later)) as [number, number]
      expect(other).toBeCloseTo(one, 3)
    }), { numRuns: 500 })
  })
  it('what is added changes nothing of what was done before, unless it takes it back', () => {
    fc.assert(fc.property(logs(), acts.filter((act) => act.do !== 'take-back'), (entries, act) => {
      const before = runState({ of, entries }).standing
      const after = runState({ of, entries: [...entries, { ...act, at: T0 + 1e7 }] }).standing
      expect(after.slice(0, before.length)).toEqual(before)
      expect(after).toHaveLength(before.length + 1)
    }))
  })
})
