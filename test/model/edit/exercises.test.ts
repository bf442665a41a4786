import { describe, expect, it } from 'vitest'
import { exerciseIn, scenarioOfExercise, type Work } from '../../../src/model/work.ts'
import { after, faultOf, work } from './small-work.ts'

const FILE = 'een.exercise.yaml'
const exercise = (of: Work = work) => exerciseIn(of, FILE)!
const about = (of: Work) => Object.values(exercise(of).injects ?? {}).map((inject) => inject.about)

describe('an exercise', () => {
  it('follows a component that gets another id, and one that goes', () => {
    expect(about(after({ do: 'set-component-id', id: 'entra', to: 'inloggen' }))).toEqual(['inloggen', ['zaak', 'inloggen']])
    const gone = after({ do: 'remove-components', ids: ['entra'] })
    expect(about(gone)).toEqual([undefined, ['zaak']])
    expect(exercise(gone).injects?.['weg']).not.toHaveProperty('about')
  })

  it('no longer names a role or a goal that goes', () => {
    const { ict } = exercise().roles!
    const changed = exercise(after({ do: 'set-exercise', file: FILE, parts: { roles: { ict: ict! }, goals: {} } }))
    expect(changed.participants).toEqual([{ name: 'Anna', role: 'ict' }, { name: 'Bert' }])
    expect(changed.injects?.['weg']).toEqual({ at: 'PT1H', text: 'Weg', about: 'entra', to: ['ict'] })
    expect(exercise(after({ do: 'set-exercise', file: FILE, parts: { roles: {} } })).injects?.['traag']).not.toHaveProperty('to')
  })

  it('stays when its scenario goes', () => {
    const gone = after({ do: 'remove-scenario', file: 'een.scenario.yaml' })
    expect(exercise(gone)).toBe(exercise())
    expect(scenarioOfExercise(gone, exercise())).toBeUndefined()
    expect(scenarioOfExercise(work, exercise())?.file).toBe('een.scenario.yaml')
  })

  it('is refused when it would not be read again', () => {
    const set = (parts: object) => faultOf({ do: 'set-exercise', file: FILE, parts })
    const inject = (parts: object) => set({ injects: { x: { at: 'PT1H', text: 'x', ...parts } } })
    expect(inject({ about: 'weg' })).toEqual({ code: 'unknown', what: 'component', id: 'weg' })
    expect(inject({ to: ['ict', 'chef'] })).toEqual({ code: 'unknown', what: 'role', id: 'chef' })
    expect(inject({ goals: 'winnen' })).toEqual({ code: 'unknown', what: 'goal', id: 'winnen' })
    expect(inject({ at: 'straks' })).toEqual({ code: 'does-not-fit', path: 'injects.x.at' })
    expect(set({ rounds: [{ name: 'x', from: 'PT2H', until: 'PT1H' }] })).toEqual({ code: 'does-not-fit', path: 'rounds.0.until' })
    expect(set({ rounds: [] })).toEqual({ code: 'does-not-fit', path: 'rounds' })
  })

  it('has a file of its own', () => {
    const value = exercise()
    expect(faultOf({ do: 'add-exercise', file: FILE, value })).toEqual({ code: 'id-taken', id: FILE })
    expect(faultOf({ do: 'set-exercise', file: 'weg', parts: {} })).toEqual({ code: 'unknown', what: 'exercise', id: 'weg' })
    expect(after({ do: 'add-exercise', file: 'twee.exercise.yaml', value }, { do: 'remove-exercise', file: FILE }).exercises?.map(({ file }) => file)).toEqual(['twee.exercise.yaml'])
  })
})

describe('a contact of the plan', () => {
  it('that goes is named in no scenario any more', () => {
    const changed = after({ do: 'set-landscape', parts: { plan: { contacts: {} } } })
    expect(changed.scenarios[0]?.value.response).toEqual({ contacts: [{ name: 'Centrale' }] })
    expect(after({ do: 'set-landscape', parts: { plan: { title: 'Plan', contacts: work.landscape.plan!.contacts! } } }).scenarios).toBe(work.scenarios)
  })
  it('must be there to be named', () => {
    expect(faultOf({ do: 'set-scenario', file: 'een.scenario.yaml', parts: { response: { contacts: ['chef'] } } })).toEqual({ code: 'unknown', what: 'contact', id: 'chef' })
  })
})
