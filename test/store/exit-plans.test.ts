import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { exitPlanIn } from '../../src/model/work.ts'
import type { Engine } from '../../src/pool/engine.ts'
import { App } from '../../src/store/app.ts'
import { ownAmong } from '../../src/store/brought.ts'
import { EXAMPLE } from '../../src/store/examples.ts'
import { Keeper } from '../../src/store/keep/keeper.ts'
import { isChanged, unsaved, workOf, type AppState } from '../../src/store/state.ts'
import { plan, town } from '../exit/small-exit.ts'
import { FakeEngine } from './fake-engine.ts'
import { Locks, asLocks } from './keep/locks.ts'

const FILE = 'weg.exit.yaml'
const PLAN = `# Ons plan\n${stringify(plan)}`
const LANDSCAPE = stringify(town)
let ids = 0, locks: Locks, app: App
const newId = () => `id-${++ids}`
const make = (remembered: Partial<AppState> = {}) => new App(new FakeEngine() as unknown as Engine, {
  now: () => 1_800_000_000_000 + ids, newId, keeper: async (tell) => new Keeper({ now: () => 1_800_000_000_000 + ids, newId, tell, locks: asLocks(locks) }),
}, remembered)
const planOf = (of = app) => exitPlanIn(workOf(of.state)!, FILE)
const rename = (name: string) => app.edit({ do: 'set-exit-plan', file: FILE, parts: { name } })

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  locks = new Locks()
  app = make()
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(PLAN, FILE)
})

describe('a plan of exits that is opened', () => {
  it('is part of the work, as it is in its file', () => {
    expect(app.state).toMatchObject({ refused: null, failure: null })
    expect(planOf()).toEqual(plan)
    expect(unsaved(app.state)).toBe(false)
  })

  it('is refused with what is wrong on this landscape', async () => {
    await app.open(PLAN.replace('replacedBy: keycloak', 'replacedBy: keyclaok'), FILE)
    expect(app.state.refused?.problems).toMatchObject([{ file: FILE, detail: { code: 'unknown-reference', id: 'keyclaok', nearest: 'keycloak' } }])
    expect(planOf()).toEqual(plan)
  })

  it('comes after the landscape that is brought along, and joins another that it fits', async () => {
    const files = [[FILE, PLAN], ['dorp.landscape.yaml', LANDSCAPE]].map(([path, text]) => ({ path: path as string, blob: new Blob([text as string]) }))
    expect((await ownAmong(files)).own.map(({ file }) => file)).toEqual(['dorp.landscape.yaml', FILE])
    await app.open(LANDSCAPE.replace('name: Dorp', 'name: Stad'), 'stad.landscape.yaml')
    expect(planOf()).toEqual(plan)
    await app.open('format: uitwijk-landscape/1\nname: Leeg\ncomponents: {}\n', 'leeg.landscape.yaml')
    expect(workOf(app.state)).not.toHaveProperty('exitPlans')
  })

  it('comes with the example', async () => {
    const { others } = await EXAMPLE.voorbeeldstad()
    const files = (await others()).map(({ file }) => file).filter((file) => file.endsWith('.exit.yaml'))
    await app.openExample('voorbeeldstad')
    expect(workOf(app.state)?.exitPlans?.map(({ file }) => file)).toEqual(files)
    expect(files.length).toBeGreaterThan(0)
  })
})

describe('a plan of exits that is changed', () => {
  it('is to be saved, with its comments, and is undone', async () => {
    await rename('Anders')
    expect(isChanged(app.state, FILE)).toBe(true)
    const text = await app.textOf(FILE)
    expect(text).toBe(PLAN.replace('name: Weg', 'name: Anders'))
    app.saved(FILE, planOf()!, text)
    expect(unsaved(app.state)).toBe(false)
    await app.undo()
    expect(planOf()?.name).toBe('Weg')
  })

  it('is kept in the browser, with its steps, and told among what changed since', async () => {
    await rename('Anders')
    expect((await app.shelf.versions()).at(-1)?.since).toMatchObject({ changed: 0, exitPlans: 1 })
    const { kept } = app.state
    await app.shelf.close()
    const again = make({ kept })
    await again.start()
    expect(planOf(again)?.name).toBe('Anders')
    await again.undo()
    expect(isChanged(again.state, FILE)).toBe(false)
  })
})
