import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import type { Entry } from '../../src/exercise/entry.ts'
import type { Exercise, Inject, Round } from '../../src/model/exercise.ts'
import { fingerprintOf } from '../../src/model/fitted.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Work } from '../../src/model/work.ts'
import type { OpenRun } from '../../src/store/exercise/exercise-state.ts'
import { factsOf } from '../../src/ui/exercise/choose/exercise-facts.ts'
import { runsNow } from '../../src/ui/exercise/choose/runs-now.ts'
import { fitOf } from '../../src/ui/exercise/fit.ts'
import { courseOf, endOf } from '../../src/ui/exercise/prepare/course.ts'
import { inTime, linesOf, movedIn } from '../../src/ui/exercise/prepare/lists.ts'
import { naming, withoutGoal, withoutRole } from '../../src/ui/exercise/prepare/references.ts'
import { remarksOn } from '../../src/ui/exercise/prepare/remarks.ts'
import { beginning, nextRound, roundFaults } from '../../src/ui/exercise/prepare/round-times.ts'

const HOUR = 3_600, DAY = 86_400

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Klein',
  components: {
    stroom: { name: 'Stroom', kind: 'supply' }, archief: { name: 'Archief', kind: 'application' },
    balie: { name: 'Balie', kind: 'process', needs: [{ on: 'stroom', holdUp: 'PT4H' }], service: {} },
  },
}
const scenario: Scenario = { format: 'uitwijk-scenario/1', name: 'Donker', start: '2026-12-01T08:00', horizon: 'P4D', events: [{ at: 'PT0S', cutOff: { component: 'stroom' }, until: 'P1D' }] }
const trace = simulate(landscape, scenario)

const exercise = (parts: Partial<Exercise> = {}): Exercise => ({
  format: 'uitwijk-exercise/1', name: 'Donker', scenario: '../scenarios/donker.scenario.yaml',
  roles: { leider: { name: 'Leider' }, pers: { name: 'Woordvoerder' } }, goals: { licht: { text: 'Licht' } },
  rounds: [{ name: 'Een', from: 'PT0S', until: 'PT8H', takes: 'PT45M' }, { name: 'Twee', from: 'P1D', until: 'P2D', takes: 'PT30M' }],
  injects: { laat: { at: 'P1D', text: 'Licht' }, vroeg: { at: 'PT1H', text: 'Donker', to: ['leider', 'pers'], goals: 'licht' } },
  ...parts,
})

describe('what needs a look about a message', () => {
  const remarks = (inject: Partial<Inject>, outcome: typeof trace | null = trace) =>
    remarksOn({ at: 'PT1H', text: 'Er is iets.', ...inject }, exercise(), landscape, 4 * DAY, outcome)

  it('is nothing when it falls in a round and says what happens', () => expect(remarks({ about: 'balie', to: 'leider', goals: 'licht' })).toEqual([]))
  it.each<[string, Partial<Inject>, object]>([
    ['it has no text', { text: ' ' }, { code: 'empty' }],
    ['it comes after the end', { at: 'P5D' }, { code: 'after-horizon', end: 4 * DAY }],
    ['it falls between rounds', { at: 'PT10H' }, { code: 'outside-rounds' }],
    ['what it is about has gone', { about: ['balie', 'weg'] }, { code: 'gone', ids: ['weg'] }],
    ['a role has gone', { to: ['leider', 'weg'] }, { code: 'no-role', ids: ['weg'] }],
    ['a goal has gone', { goals: 'weg' }, { code: 'no-goal', ids: ['weg'] }],
    ['nothing happens to what it is about', { about: 'archief' }, { code: 'untouched', ids: ['archief'] }],
  ])('when %s', (_, inject, remark) => expect(remarks(inject)).toEqual([remark]))

  it('is not the first or the last second of a round', () => { for (const at of ['PT0S', 'PT8H', 'P1D', 'P2D']) expect(remarks({ at }), at).toEqual([]) })
  it('is nothing of the simulation before that was worked out, or when one of several things is touched', () => {
    expect(remarks({ about: 'archief' }, null)).toEqual([])
    expect(remarks({ about: ['archief', 'balie'] })).toEqual([])
  })
})

describe('lists', () => {
  it('of lines are trimmed, without empty ones', () => expect(linesOf(' een \n\n twee\n')).toEqual(['een', 'twee']))
  it('are moved in one place at a time, and not past their ends', () => {
    expect(movedIn(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(movedIn(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    for (const [at, step] of [[0, -1], [2, 1]] as const) expect(movedIn(['a', 'b', 'c'], at, step)).toEqual(['a', 'b', 'c'])
  })
  it('of messages go by time', () => expect(inTime(exercise()).map(([id]) => id)).toEqual(['vroeg', 'laat']))
})

describe('what goes', () => {
  it('a role: nobody plays it, and messages are for the others', () => {
    const parts = withoutRole(exercise({ participants: [{ name: 'A', role: 'pers' }, { name: 'B', role: 'leider' }] }), 'pers')
    expect(parts).toMatchObject({ roles: { leider: { name: 'Leider' } }, participants: [{ name: 'A' }, { name: 'B', role: 'leider' }], injects: { vroeg: { to: ['leider'] } } })
    expect(parts.participants?.[0]).not.toHaveProperty('role')
  })
  it('the last goal: no goals are left, and messages name none', () => {
    const parts = withoutGoal(exercise(), 'licht')
    expect(parts.goals).toBeUndefined()
    expect(parts.injects?.['vroeg']).not.toHaveProperty('goals')
  })
  it('nothing of a message but the list that is set', () => {
    expect(naming({ at: 'PT1H', text: 'a', to: 'leider', about: 'balie' }, 'to', [])).toEqual({ at: 'PT1H', text: 'a', about: 'balie' })
    expect(naming({ at: 'PT1H', text: 'a' }, 'about', ['balie'])).toEqual({ at: 'PT1H', text: 'a', about: ['balie'] })
  })
})

describe('the times of rounds', () => {
  const round = (from: string, until: string): Round => ({ name: 'R', from, until })
  it('are told to be wrong', () => {
    expect(roundFaults([round('PT8H', 'PT8H')], 0, DAY)).toEqual([{ code: 'not-after' }])
    expect(roundFaults([round('PT0S', 'PT8H'), { ...round('PT7H', 'P2D'), name: 'S' }], 1, DAY)).toEqual([{ code: 'after-horizon', end: DAY }, { code: 'overlaps', name: 'R' }])
    expect(roundFaults([round('PT0S', 'PT8H'), round('PT8H', 'P1D')], 1, DAY)).toEqual([])
  })
  it('move along when the beginning moves', () => expect(beginning(round('PT1H', 'PT3H'), 'P1D')).toMatchObject({ from: 'P1D', until: 'P1DT2H' }))
  it('of a new one follow on the last, within the scenario where there is room', () => {
    expect(nextRound([round('PT0S', 'PT8H')], 'Nieuw', 10 * HOUR)).toMatchObject({ name: 'Nieuw', from: 'PT8H', until: 'PT10H' })
    expect(nextRound([round('PT0S', 'P1D')], 'Nieuw', DAY)).toMatchObject({ from: 'P1D', until: 'P1DT1H' })
  })
})

describe('an exercise and its scenario', () => {
  const work = (value = scenario): Work => ({ file: 'l', landscape, scenarios: [{ file: 'donker.scenario.yaml', value }], views: [] })
  it('fit as long as what happens is the same', () => {
    const fitted = exercise({ fitted: fingerprintOf(scenario) })
    expect(fitOf(work(), fitted)).toBe('fits')
    expect(fitOf(work({ ...scenario, name: 'Anders' }), fitted)).toBe('fits')
    expect(fitOf(work({ ...scenario, horizon: 'P5D' }), fitted)).toBe('changed')
    expect(fitOf(work({ ...scenario, horizon: 'P5D' }), exercise())).toBe('fits')
    expect(fitOf({ ...work(), scenarios: [] }, fitted)).toBe('gone')
  })
  it('are told in a few facts', () => {
    const run = { id: '1', landscape: 'Klein', lastAt: 9, ended: true }
    expect(factsOf(exercise(), [{ ...run, exercise: 'Donker', startedAt: 5 }, { ...run, exercise: 'Donker', startedAt: 7 }, { ...run, exercise: 'Anders', startedAt: 8 }]))
      .toEqual({ rounds: 2, injects: 2, takes: 75 * 60, lastAt: 7 })
    expect(factsOf(exercise(), []).lastAt).toBeNull()
  })
})

describe('the runs to choose from', () => {
  const kept = { id: 'a', exercise: 'Oud', landscape: 'Klein', startedAt: 1, lastAt: 2, ended: false }
  const opened = (id: string, entries: Entry[]): OpenRun => ({ id, of: { exercise: exercise(), scenario, landscape }, entries, trace: null, bare: null, kept: 'kept' })
  it('are those that are kept, with the one that is open as it is now', () => {
    expect(runsNow([kept], null, 9)).toEqual([kept])
    expect(runsNow([kept], opened('b', []), 9)).toEqual([{ id: 'b', exercise: 'Donker', landscape: 'Klein', startedAt: 9, lastAt: 9, ended: false }, kept])
    expect(runsNow([kept], opened('a', [{ do: 'go', speed: 1, at: 3 }, { do: 'end', at: 5 }]), 9)).toEqual([{ id: 'a', exercise: 'Donker', landscape: 'Klein', startedAt: 1, lastAt: 5, ended: true }])
  })
})

describe('the course of an exercise', () => {
  it('goes on a little after the last round or message, and no further than the scenario', () => {
    expect(endOf(exercise(), 4 * DAY)).toBe(50 * 3_600)
    expect(endOf(exercise(), 2 * DAY)).toBe(2 * DAY)
    expect(endOf(exercise({ injects: { eind: { at: 'P3D', text: '' } } }), 4 * DAY)).toBe(75 * 3_600)
  })
  it('shows the services that stop in a stretch of time, and its messages by their view', () => {
    const whole = courseOf(exercise({ injects: { a: { at: 'PT1H', text: 'A', view: 'press' }, b: { at: 'PT2H', text: 'B' }, c: { at: 'P1D', text: 'C' } } }), landscape, trace, { from: 0, end: 2 * DAY })
    expect(whole.lanes.map(({ id }) => id)).toEqual(['balie'])
    expect(whole.rows).toEqual([
      { view: 'municipality', marks: [{ id: 'b', at: 2 * HOUR, text: 'B' }, { id: 'c', at: DAY, text: 'C' }] }, { view: 'press', marks: [{ id: 'a', at: HOUR, text: 'A' }] },
    ])
    expect(courseOf(exercise(), landscape, trace, { from: 0, end: 3 * HOUR }).lanes).toEqual([])
    expect(courseOf(exercise(), landscape, trace, { from: 30 * HOUR, end: 2 * DAY })).toMatchObject({ lanes: [], rows: [] })
  })
})
