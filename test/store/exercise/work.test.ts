import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { exerciseIn } from '../../../src/model/work.ts'
import type { Engine } from '../../../src/pool/engine.ts'
import { App } from '../../../src/store/app.ts'
import { ownAmong } from '../../../src/store/brought.ts'
import { Keeper } from '../../../src/store/keep/keeper.ts'
import { isChanged, unsaved, workOf, type AppState } from '../../../src/store/state.ts'
import { FakeEngine } from '../fake-engine.ts'
import { Locks, asLocks } from '../keep/locks.ts'
import { EXERCISE, FILE, LANDSCAPE, SCENARIO } from './room.ts'

const OTHER = 'format: uitwijk-landscape/1\nname: Stad\ncomponents:\n  fax: { name: Fax, kind: workplace }\n'
let ids = 0, locks: Locks, app: App
const newId = () => `id-${++ids}`
const make = (remembered: Partial<AppState> = {}) => new App(new FakeEngine() as unknown as Engine, {
  now: () => 1_800_000_000_000 + ids, newId, keeper: async (tell) => new Keeper({ now: () => 1_800_000_000_000 + ids, newId, tell, locks: asLocks(locks) }),
}, remembered)
const exercise = (of = app) => exerciseIn(workOf(of.state)!, FILE)
const rename = (name: string) => app.edit({ do: 'set-exercise', file: FILE, parts: { name } })
/** The app as someone finds it who opens the page again. */
const reopened = async () => {
  const { kept } = app.state
  await app.shelf.close()
  const again = make({ kept })
  await again.start()
  return again
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  locks = new Locks()
  app = make()
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(SCENARIO, 'mail.scenario.yaml')
  await app.open(EXERCISE, FILE)
})

describe('an exercise that is opened', () => {
  it('is part of the work, and as it is in its file', () => {
    expect(app.state).toMatchObject({ refused: null, failure: null, open: 'mail.scenario.yaml' })
    expect(exercise()?.name).toBe('Oefening mail')
    expect(isChanged(app.state, FILE)).toBe(false)
    expect(unsaved(app.state)).toBe(false)
  })

  it('is what one goes on with when it is brought by itself', async () => {
    await app.bring([{ path: FILE, blob: new Blob([EXERCISE]) }])
    expect(app.state).toMatchObject({ failure: null, screen: 'exercise', exercise: { file: FILE, part: 'prepare' } })
  })

  it('is opened in place of the one of that file, as a step', async () => {
    await rename('Anders')
    await app.open(EXERCISE, FILE)
    expect(exercise()?.name).toBe('Oefening mail')
    expect(isChanged(app.state, FILE)).toBe(false)
    await app.undo()
    expect(exercise()?.name).toBe('Anders')
  })

  it('is refused with every mistake when it is not right, and what is there stays', async () => {
    const before = app.state.history
    await app.open(EXERCISE.replace('[mail, balie]', '[mial, balie]').replace('role: ict', 'role: itc'), FILE)
    expect(app.state.refused?.problems.map(({ line, detail }) => [line, detail.code])).toEqual([[6, 'unknown-reference'], [11, 'unknown-reference']])
    expect(app.state.history).toBe(before)
  })

  it('may come before its scenario', async () => {
    await app.open(EXERCISE.replace('mail.scenario', 'later.scenario'), 'later.exercise.yaml')
    expect(app.state.refused).toBeNull()
    expect(workOf(app.state)?.exercises).toHaveLength(2)
  })

  it('comes after the landscape and the scenario that are brought along', async () => {
    const files = [[FILE, EXERCISE], ['mail.scenario.yaml', SCENARIO], ['dorp.landscape.yaml', LANDSCAPE]].map(([path, text]) => ({ path: path as string, blob: new Blob([text as string]) }))
    const { own, foreign } = await ownAmong(files)
    expect(own.map(({ file }) => file)).toEqual(['dorp.landscape.yaml', 'mail.scenario.yaml', FILE])
    expect(foreign).toEqual([])
  })
})

describe('an exercise that is changed', () => {
  it('is to be saved, with its comments, and is undone', async () => {
    await app.open(EXERCISE.replace('rounds:', '# De rondes\nrounds:'), FILE)
    await rename('Anders')
    expect(isChanged(app.state, FILE)).toBe(true)
    const text = await app.textOf(FILE)
    expect(text).toBe(EXERCISE.replace('rounds:', '# De rondes\nrounds:').replace('Oefening mail', 'Anders'))
    app.saved(FILE, exercise()!, text)
    expect(unsaved(app.state)).toBe(false)
    await app.undo()
    expect(exercise()?.name).toBe('Oefening mail')
    expect(isChanged(app.state, FILE)).toBe(true)
  })

  it('changes nothing to the outcome on screen', async () => {
    const { outcome } = app.state
    await rename('Anders')
    expect(app.state.outcome).toBe(outcome)
  })

  it('is kept in the browser, with its steps', async () => {
    await rename('Anders')
    const again = await reopened()
    expect(exercise(again)?.name).toBe('Anders')
    expect(isChanged(again.state, FILE)).toBe(true)
    expect(isChanged(again.state, 'mail.scenario.yaml')).toBe(false)
    await again.undo()
    expect(exercise(again)?.name).toBe('Oefening mail')
    expect(isChanged(again.state, FILE)).toBe(false)
    expect(await again.textOf(FILE)).toBe(EXERCISE)
  })

  it('is kept as unsaved, and told among what changed since', async () => {
    await rename('Anders')
    await app.shelf.close()
    expect(await app.shelf.list()).toMatchObject([{ name: 'Dorp', unsaved: true }])
    await app.openKept(app.state.kept!)
    expect((await app.shelf.versions()).at(-1)?.since).toMatchObject({ changed: 0, exercises: 1 })
  })
})

describe('another landscape', () => {
  it('is joined by the exercises that fit it', async () => {
    await app.open(LANDSCAPE.replace('name: Dorp', 'name: Stad'), 'stad.landscape.yaml')
    expect(exercise()).toBeDefined()
    expect(isChanged(app.state, FILE)).toBe(false)
    await app.open(OTHER, 'fax.landscape.yaml')
    expect(workOf(app.state)).not.toHaveProperty('exercises')
  })
})

describe('on the screen for exercises', () => {
  const ask = (asked: Parameters<App['exercise']>[0]) => app.exercise(asked)

  it('one is made of the scenario that is open, ready to be filled', async () => {
    app.goTo('exercise')
    await ask({ do: 'create', name: 'Najaar' })
    const { file } = app.state.exercise
    expect(file).toBe('mail-2.exercise.yaml')
    const made = exerciseIn(workOf(app.state)!, file)!
    expect(made).toMatchObject({ name: 'Najaar', scenario: 'mail.scenario.yaml', injects: {} })
    expect(made.rounds.map(({ from, until }) => [from, until])).toEqual([['PT0S', 'PT8H'], ['PT8H', 'P1D'], ['P1D', 'P3D']])
    expect(app.state.exercise.part).toBe('prepare')
    await app.undo()
    expect(exerciseIn(workOf(app.state)!, file)).toBeUndefined()
  })

  it('gets proposals that follow from its scenario, and again after a change', async () => {
    app.goTo('exercise')
    await ask({ do: 'open', file: FILE })
    await ask({ do: 'propose' })
    const stops = () => app.state.exercise.proposals?.find(({ occasion, component }) => occasion === 'stops' && component === 'balie')?.at
    expect(stops()).toBe(7200)
    await app.edit({ do: 'set-scenario', file: 'mail.scenario.yaml', parts: { events: [{ at: 'PT1H', cutOff: { component: 'mail' } }] } })
    await expect.poll(stops).toBe(3 * 3600)
  })

  it('has the outcome without the measures that are left to the participants', async () => {
    const activated = SCENARIO.replace('events:\n', 'events:\n  - { at: PT0S, activate: balie/papier }\n')
    await app.open(activated, 'mail.scenario.yaml')
    app.goTo('exercise')
    await ask({ do: 'open', file: FILE })
    const last = () => app.state.exercise.trace?.levels['balie']?.at(-1)?.[1]
    await expect.poll(last).toBe(1)
    await app.edit({ do: 'set-exercise', file: FILE, parts: { undecided: ['activate'] } })
    await expect.poll(last).toBe(0)
    await ask({ do: 'begin' })
    expect(app.state.exercise.run?.of.scenario.events).toHaveLength(1)
    await ask({ do: 'leave' })
  })

  it('cannot be begun without its scenario, and says so', async () => {
    await ask({ do: 'open', file: FILE })
    await app.open(SCENARIO, 'ander.scenario.yaml')
    await app.edit({ do: 'remove-scenario', file: 'mail.scenario.yaml' })
    expect(exercise()).toBeDefined()
    await ask({ do: 'begin' })
    expect(app.state.exercise).toMatchObject({ run: null, trouble: { why: 'no-scenario' } })
  })
})
