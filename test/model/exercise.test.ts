import { describe, expect, it } from 'vitest'
import type { Exercise } from '../../src/model/exercise.ts'
import { fingerprintOf } from '../../src/model/fitted.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Problem } from '../../src/model/problem.ts'
import { problemsOf, readExercise, readScenario, type Reading } from '../../src/model/read.ts'
import { recognise } from '../../src/model/recognise.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { unmark, WRITERS } from './marked.ts'

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Dorp', components: { 'entra-id': { name: 'Entra ID', kind: 'identity' }, mail: { name: 'Mail', kind: 'workplace' } },
  plan: { contacts: { piket: { name: 'Piket' } } },
}
const scenario: Scenario = { format: 'uitwijk-scenario/1', name: 'Mail weg', start: '2026-12-01T08:00', horizon: 'P2D', events: [{ at: 'PT0S', cutOff: { component: 'mail' } }] }

const base = {
  format: 'uitwijk-exercise/1', name: 'Oefening', scenario: 'mail.scenario.yaml', date: '2026-12-01T13:00',
  goals: { besluit: { text: 'Besluiten' } }, roles: { ict: { name: 'ICT' } }, participants: [{ name: 'Anna', role: 'ict' }],
  rounds: [{ name: 'Eén', from: 'PT0S', until: 'PT8H' }, { name: 'Twee', from: 'PT8H', until: 'P2D' }],
}
const exercise = (more: object) => ({ ...base, ...more })
const inject = (more: object) => exercise({ injects: { weg: { at: 'PT1H', text: 'Weg', ...more } } })
const rounds = (...all: object[]) => exercise({ rounds: all.map((round) => ({ name: 'R', from: 'PT0S', until: 'PT8H', ...round })) })

type Expected = Partial<Problem['detail']> & { code: Problem['detail']['code'] }
const unknown = (what: 'component' | 'role' | 'goal', id: string, nearest: string | null): Expected => ({ code: 'unknown-reference', what, id, nearest })

const ERRORS: [what: string, data: object, expected: Expected][] = [
  ['unknown component in about', inject({ about: '§entra-di' }), unknown('component', 'entra-di', 'entra-id')],
  ['unknown component in a list', inject({ about: ['mail', '§mial'] }), unknown('component', 'mial', 'mail')],
  ['unknown role', inject({ to: '§itc' }), unknown('role', 'itc', 'ict')],
  ['unknown goal', inject({ goals: ['§besluiten'] }), unknown('goal', 'besluiten', 'besluit')],
  ['unknown role of a participant', exercise({ participants: [{ name: 'Bert', role: '§itc' }] }), unknown('role', 'itc', 'ict')],
  ['a round that ends before it begins', rounds({ from: 'PT2H', until: '§PT1H' }), { code: 'round-not-after' }],
  ['no rounds', exercise({ rounds: '§#0' }), { code: 'wrong-type' }],
  ['a time in words', inject({ at: '§straks' }), { code: 'bad-duration' }],
  ['an unknown channel', inject({ channel: '§fone' }), { code: 'not-one-of', nearest: 'phone' }],
  ['an unknown key', inject({ '§expects': 'x' }), { code: 'unknown-key', nearest: 'expect' }],
  ['a date without a time', exercise({ date: '§2026-12-01' }), { code: 'bad-text', expected: 'local-time' }],
  ['one option', rounds({ questions: [{ text: 'Of?', options: '§#1' }] }), { code: 'wrong-type' }],
  ['a newer version', exercise({ format: '§uitwijk-exercise/2' }), { code: 'newer-format' }],
  ['a scenario', exercise({ format: '§uitwijk-scenario/1' }), { code: 'wrong-format', expected: 'uitwijk-exercise/1' }],
]

const WARNINGS: [what: string, data: object, expected: Expected][] = [
  ['a round that begins before the one before it ends', rounds({ name: 'Eén' }, { from: '§PT7H', until: 'P1D' }), { code: 'round-overlaps', before: 'Eén' }],
  ['a round before the one before it', rounds({ name: 'Eén', from: 'PT8H', until: 'P1D' }, { from: '§PT0S' }), { code: 'round-overlaps' }],
  ['a round past the end of the scenario', rounds({ until: '§P3D' }), { code: 'round-after-horizon' }],
  ['a message past the end of the scenario', inject({ at: '§P3D' }), { code: 'inject-after-horizon' }],
  ['a message between two rounds', exercise({ ...rounds({}, { from: 'PT9H', until: 'P1D' }), injects: { weg: { at: '§PT8H30M', text: 'x' } } }), { code: 'outside-rounds' }],
  ['a role twice', inject({ to: ['ict', '§ict'] }), { code: 'listed-twice', name: 'ict' }],
  ['an option twice', rounds({ questions: [{ text: 'Of?', options: ['ja', '§ja'] }], until: 'P2D' }), { code: 'listed-twice', name: 'ja' }],
  ['another scenario than it was made for', exercise({ fitted: '§zzz' }), { code: 'scenario-changed' }],
]

const at = (line: number, column: number, severity: Problem['severity'], expected: Expected) =>
  [expect.objectContaining({ severity, file: 'a.file', line, column, detail: expect.objectContaining(expected) as unknown })]

describe.each(Object.entries(WRITERS))('one mistake in an exercise is told once, where it stands, in %s', (_, write) => {
  it.each(ERRORS)('error: %s', (_what, data, expected) => {
    const { text, line, column } = unmark(write(data))
    const reading = readExercise(text, 'a.file', landscape, scenario)
    expect(reading.ok).toBe(false)
    expect(problemsOf(reading)).toEqual(at(line, column, 'error', expected))
  })

  it.each(WARNINGS)('warning: %s', (_what, data, expected) => {
    const { text, line, column } = unmark(write(data))
    const reading = readExercise(text, 'a.file', landscape, scenario)
    expect(reading.ok).toBe(true)
    expect(problemsOf(reading)).toEqual(at(line, column, 'warning', expected))
  })

  it('and what is right is read', () => {
    const right = inject({ about: 'mail', to: 'ict', goals: ['besluit'] })
    expect(readExercise(write(right), 'a.file', landscape, scenario)).toEqual({ ok: true, value: right, warnings: [] })
    expect(recognise(write(right))).toBe('exercise')
  })
})

/** The codes of what is told about data. */
const told = (data: object, ...on: [Landscape?, (Scenario | null)?]) => problemsOf(readExercise(JSON.stringify(data), 'a', ...on)).map(({ severity, path, detail }) => `${severity} ${path} ${detail.code}`)

describe('an exercise by itself', () => {
  it('is not asked for what only its landscape and scenario know', () => expect(told(inject({ about: 'weg', at: 'P2D' }))).toEqual([]))
  it('says it when its scenario was looked for and is not there', () => {
    expect(told(base, landscape, null)).toEqual(['error scenario no-scenario'])
    expect(told(base, landscape)).toEqual([])
  })
  it('tells everything at once, also what stands beside something that is not well-formed', () => {
    expect(told({ ...inject({ to: 'chef', at: 'P9D' }), rounds: [{ name: 'x' }, { name: 'y', from: 'PT2H', until: 'PT1H' }], goals: { besluit: 3 } }, landscape, scenario)).toEqual(expect.arrayContaining([
      'error injects.weg.to unknown-reference', 'warning injects.weg.at inject-after-horizon', 'error rounds.1.until round-not-after', 'error goals.besluit wrong-type',
    ]))
  })
})

describe('the scenario of an exercise', () => {
  const changes = (change: Partial<Scenario>) => told(exercise({ fitted: fingerprintOf(scenario) }), landscape, { ...scenario, ...change })
  it('is the one that it was made to fit', () => expect(changes({})).toEqual([]))
  it('is the same under another name, with another source or another response', () => {
    expect(changes({ name: 'Anders', description: 'x', response: { activation: ['x'] }, events: [{ at: 'PT0S', cutOff: { component: 'mail' }, source: 'x' }] })).toEqual([])
  })
  it.each<Partial<Scenario>>([{ horizon: 'P3D' }, { start: '2026-12-02T08:00' }, { events: [] }, { events: [{ at: 'PT1S', cutOff: { component: 'mail' } }] }])('was changed: %o', (change) => {
    expect(changes(change)).toEqual(['warning fitted scenario-changed'])
  })
})

describe('what to do in a scenario', () => {
  const contacts = (...all: unknown[]): Reading<Scenario> => readScenario(JSON.stringify({ ...scenario, response: { contacts: all } }), 'a', landscape)
  it('may name a contact of the plan, or have its own', () => expect(problemsOf(contacts('piket', { name: 'Centrale' }))).toEqual([]))
  it('names no contact that is not there', () => {
    expect(problemsOf(contacts('piket', 'pikket')).map(({ path, detail }) => [path, detail])).toEqual([['response.contacts.1', { code: 'unknown-reference', what: 'contact', id: 'pikket', nearest: 'piket' }]])
  })
})

describe('an exercise that is written', () => {
  it('reads as it was', async () => {
    const { newText } = await import('../../src/model/keep-text/text-after.ts')
    const value = inject({ to: ['ict'], view: 'press', expect: 'Rustig: "nee"' }) as Exercise
    const text = newText(value)
    expect(text).toMatch(/^format: uitwijk-exercise\/1\nname: Oefening\n/)
    expect(readExercise(text, 'a')).toEqual({ ok: true, value, warnings: [] })
  })
})
