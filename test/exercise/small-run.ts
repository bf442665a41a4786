import fc, { type Arbitrary } from 'fast-check'
import { RATINGS, REVEALED, type Act, type Entry } from '../../src/exercise/entry.ts'
import type { Run, RunOf } from '../../src/exercise/run.ts'
import { EXERCISE_FORMAT, type Exercise, type Inject } from '../../src/model/exercise.ts'
import { ExerciseSchema } from '../../src/model/schema/exercise.ts'
import { landscapeOf, scenarioOf } from '../engine/small.ts'

/** When the runs of the tests begin, in milliseconds since 1970. */
export const T0 = Date.UTC(2026, 10, 30, 9)

const landscape = landscapeOf({
  entra: { name: 'Entra', kind: 'identity' },
  zaak: {
    name: 'Zaaksysteem', needs: [{ on: 'entra', holdUp: 'PT1H', description: 'secret need' }],
    fallbacks: { papier: { name: 'secret fallback', covers: 'entra', trigger: 'manual', activation: 'PT1H', capacity: 0.5 } },
  },
  bijstand: { name: 'Bijstand', kind: 'service', needs: ['zaak'], description: 'secret description', service: { critical: true, mtpd: 'PT8H', people: 100, minimum: 0.4 } },
  balie: { name: 'Balie', kind: 'service', service: {} },
})

const scenario = { ...scenarioOf([{ at: 'PT1H', cutOff: { component: 'entra' }, until: 'PT20H', description: 'secret event' }, { at: 'PT2H', inject: 'secret message' }], { horizon: 'P1D' }), start: '2026-11-30T08:00' }

const exercise: Exercise = ExerciseSchema.parse({
  format: EXERCISE_FORMAT, name: 'Oefening', scenario: 'a.scenario.yaml',
  goals: { besluit: { text: 'secret goal' }, pers: { text: 'secret goal as well' } },
  roles: { ciso: { name: 'CISO', brief: 'secret brief', tasks: ['secret task'] }, griffie: { name: 'Griffie' } },
  participants: [{ name: 'Anna', role: 'ciso' }, { name: 'Bram' }],
  rounds: [
    { name: 'Ronde één', from: 'PT0S', until: 'PT4H', opening: 'opening 0', questions: [{ text: 'question 0 0', options: ['ja', 'nee'], hint: 'secret hint' }, { text: 'question 0 1' }] },
    { name: 'Ronde twee', from: 'PT6H', until: 'PT12H', opening: 'opening 1', questions: [{ text: 'question 1 0', hint: 'secret hint' }] },
  ],
  injects: {
    first: { at: 'PT1H', text: 'text of first', expect: 'secret expect', from: 'Helpdesk', channel: 'phone' },
    second: { at: 'PT2H', text: 'text of second', to: 'ciso', from: 'secret sender' },
    third: { at: 'PT8H', text: 'text of third', view: 'press', goals: 'pers', about: 'zaak' },
  },
})

export const of: RunOf = { exercise, scenario, landscape }

/** A run of these acts: one a minute, or at the times (in minutes) that are given. */
export const runOf = (acts: readonly (Act | [minute: number, act: Act])[], about: RunOf = of): Run => ({
  of: about, entries: acts.map((one, i): Entry => (Array.isArray(one) ? { at: T0 + one[0] * 60_000, ...one[1] } : { at: T0 + i * 60_000, ...one })),
})

const inject: Arbitrary<Inject> = fc.record({ at: fc.constant('PT3H'), text: fc.constant('text of extra'), expect: fc.constant('secret expect') })
const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(NaN, Infinity, -Infinity, 0.5, 1e300))
const id = fc.constantFrom('first', 'second', 'third', 'nothing', 'constructor', 'extra-3')
const rating = fc.constantFrom(...RATINGS)

/** Acts that change what the clock tells. */
export const clockActs: Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('go' as const), speed: fc.oneof(fc.constantFrom(1, 60, 600), number) }),
  fc.constant<Act>({ do: 'pause' }),
  fc.record({ do: fc.constant('jump' as const), to: fc.oneof(fc.integer({ min: -10, max: 100_000 }), number) }),
  fc.record({ do: fc.constant('round' as const), round: number }),
)

/** Acts that do not touch the clock, sensible ones and odd ones. */
export const otherActs: Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('show' as const), inject: id }),
  fc.record({ do: fc.constant('skip' as const), inject: id }),
  fc.record({ do: fc.constant('improvise' as const), inject }),
  fc.record({ do: fc.constant('respond' as const), inject: id, rating }),
  fc.record({ do: fc.constant('note' as const), text: fc.constant('secret note'), participant: number, goal: fc.constantFrom('besluit', 'nothing') }),
  fc.constant<Act>({ do: 'decide', text: 'we go on' }),
  fc.constantFrom<Act>(
    { do: 'measure', measure: { activate: 'zaak/papier' }, text: 'secret measure' }, { do: 'measure', measure: { restore: { component: 'entra' } } },
    { do: 'measure', measure: { cutOff: { component: 'balie' }, lasts: 3_600 } }, { do: 'measure', measure: { bypass: { component: 'zaak' }, lasts: NaN } },
    { do: 'measure', measure: { activate: 'nothing/at-all' } },
  ),
  fc.record({ do: fc.constant('ask' as const), question: fc.oneof(fc.constant(null), fc.record({ round: number, question: number })) }),
  fc.record({ do: fc.constant('vote' as const), round: fc.nat(2), question: fc.nat(2), votes: fc.array(fc.nat(9), { maxLength: 3 }) }),
  fc.record({ do: fc.constant('attend' as const), participant: number, present: fc.boolean() }),
  fc.record({ do: fc.constant('reveal' as const), revealed: fc.constantFrom(...REVEALED) }),
  fc.record({ do: fc.constant('rate' as const), goal: fc.constantFrom('besluit', 'nothing'), rating }),
  fc.constant<Act>({ do: 'improve', what: 'secret improvement' }),
)

const takeBacks: Arbitrary<Act> = fc.record({ do: fc.constant('take-back' as const), entry: number })
export const acts: Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: clockActs }, { weight: 6, arbitrary: otherActs }, { weight: 3, arbitrary: takeBacks }, { weight: 1, arbitrary: fc.constant<Act>({ do: 'end' }) },
)

/** Logs of these acts, mostly in order of time; a clock of a computer is put back now and then. */
export const logs = (of: Arbitrary<Act> = acts): Arbitrary<Entry[]> => fc.array(fc.tuple(of, fc.integer({ min: -20, max: 300 })), { maxLength: 14 }).map((steps) => {
  let at = T0
  return steps.map(([act, passed]) => ({ ...act, at: (at += passed * 1_000) }))
})
