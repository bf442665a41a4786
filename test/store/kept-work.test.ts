import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { Cancelled } from '../../src/pool/worker-client.ts'
import type { Engine } from '../../src/pool/engine.ts'
import { App } from '../../src/store/app.ts'
import { Keeper } from '../../src/store/keep/keeper.ts'
import { isChanged, isStale, scenarioOf, unsaved, workOf, type AppState } from '../../src/store/state.ts'
import { FakeEngine } from './fake-engine.ts'
import { Locks, asLocks } from './keep/locks.ts'

const LANDSCAPE = `format: uitwijk-landscape/1
name: Dorp
components:
  mail: { name: Mail, kind: workplace }
  net: { name: Net, kind: network }
  balie: { name: Balie, kind: process, needs: [{ on: mail, holdUp: PT2H }], service: { critical: true, mtpd: P1D } }
`
const OTHER = 'format: uitwijk-landscape/1\nname: Stad\ncomponents:\n  fax: { name: Fax, kind: workplace }\n'
const scenarioText = (name: string, on: string) => `format: uitwijk-scenario/1\nname: ${name}\nstart: 2026-12-01T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: ${on} } }\n`

let ids = 0, locks: Locks, engine: FakeEngine, app: App
const newId = () => `id-${++ids}`
const make = (remembered: Partial<AppState> = {}, using = locks) => new App(engine as unknown as Engine, {
  now: () => 1_800_000_000_000 + ids, newId, keeper: async (tell) => new Keeper({ now: () => 1_800_000_000_000 + ids, newId, tell, locks: asLocks(using) }),
}, remembered)
const name = (of: App, id: string) => workOf(of.state)?.landscape.components[id]?.name
const rename = (of: App, id: string, to: string) => of.edit({ do: 'set-components', parts: { [id]: { name: to } } })
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
  engine = new FakeEngine()
  app = make()
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(scenarioText('een', 'mail'), 'een.scenario.yaml')
  await app.open(scenarioText('twee', 'net'), 'twee.scenario.yaml')
})

describe('work that is kept', () => {
  it('is there again, with its steps and with what is in files', async () => {
    await rename(app, 'mail', 'Post')
    const again = await reopened()
    expect(name(again, 'mail')).toBe('Post')
    expect(isChanged(again.state, 'dorp.landscape.yaml')).toBe(true)
    expect(isChanged(again.state, 'een.scenario.yaml')).toBe(false)
    expect(await again.textOf('twee.scenario.yaml')).toBe(scenarioText('twee', 'net'))
    await again.undo()
    expect(name(again, 'mail')).toBe('Mail')
    expect(unsaved(again.state)).toBe(false)
  })

  it('goes on being kept after another one could not be opened', async () => {
    await app.openKept('bestaat-niet')
    expect(app.state.unopened).toBe('gone')
    await rename(app, 'mail', 'Post')
    expect(name(await reopened(), 'mail')).toBe('Post')
  })

  it('stays in the browser when another landscape is opened, and can be opened again', async () => {
    await rename(app, 'mail', 'Post')
    const { kept } = app.state
    await app.open(OTHER, 'stad.landscape.yaml')
    expect((await app.shelf.list()).map((one) => one.name).sort()).toEqual(['Dorp', 'Stad'])
    await app.openKept(kept as string)
    expect(name(app, 'mail')).toBe('Post')
  })

  it('can be taken back to an earlier version, as a step', async () => {
    await rename(app, 'mail', 'Post')
    const [oldest] = (await app.shelf.versions()).toReversed()
    await app.restoreVersion(oldest?.key as number)
    expect(name(app, 'mail')).toBe('Mail')
    await app.undo()
    expect(name(app, 'mail')).toBe('Post')
  })

  it('can be changed in one tab at a time; opening a file changes nothing in the other', async () => {
    await app.shelf.close()
    const [first, second] = [make({ kept: app.state.kept }), make({ kept: app.state.kept })]
    await first.start()
    await second.start()
    expect(second.state.keeping.state).toBe('elsewhere')
    await rename(second, 'mail', 'Post')
    expect(second.state.fault).toEqual({ code: 'elsewhere' })
    await second.open(scenarioText('anders', 'net'), 'twee.scenario.yaml')
    expect(await second.textOf('twee.scenario.yaml')).toBe(scenarioText('twee', 'net'))
    await second.takeOver()
    await rename(second, 'mail', 'Post')
    expect(name(second, 'mail')).toBe('Post')
  })

  it('is tried again when what keeps it could not be loaded, and that is told', async () => {
    let broken = true
    const other = new App(engine as unknown as Engine, {
      now: () => 1, newId, keeper: async (tell) => {
        if (broken) throw new TypeError('not there')
        return new Keeper({ now: () => 1, newId, tell, locks: asLocks(new Locks()) })
      },
    })
    await other.open(LANDSCAPE, 'dorp.landscape.yaml')
    await rename(other, 'mail', 'Post')
    expect(other.state.keeping.state).toBe('failed')
    expect(name(other, 'mail')).toBe('Post')
    broken = false
    await rename(other, 'mail', 'E-mail')
    await expect.poll(() => other.state.keeping.state).toBe('kept')
  })
})

describe('the outcome on screen', () => {
  it('is always told of what it is of: a change is there before its outcome', async () => {
    const seen: string[] = []
    app.store.subscribe(({ outcome }) => {
      if (outcome) seen.push(...Object.keys(outcome.trace.services).filter((id) => !outcome.landscape.components[id]?.service))
    })
    await app.edit({ do: 'set-components', parts: { balie: { service: undefined } } })
    await app.undo()
    await app.edit({ do: 'remove-components', ids: ['balie'] })
    expect(seen).toEqual([])
    expect(isStale(app.state)).toBe(false)
  })

  it('is known to be old when the engine was stopped, until it is worked out again', async () => {
    const { simulate } = engine
    engine.simulate = async () => { throw new Cancelled('stop') }
    await app.choose('een.scenario.yaml')
    expect(isStale(app.state)).toBe(true)
    expect(app.state).toMatchObject({ computing: null, failure: null })
    engine.simulate = simulate
    await app.again()
    expect(isStale(app.state)).toBe(false)
    expect(app.state.outcome?.file).toBe('een.scenario.yaml')
  })

  it('is of the last change when several come at once, each of which can be undone', async () => {
    const before = engine.simulated.length
    await Promise.all(['A', 'B', 'C', 'D'].map((to) => rename(app, 'mail', to)))
    expect(app.state.outcome?.landscape.components['mail']?.name).toBe('D')
    expect(engine.simulated.length - before).toBeLessThan(4)
    await app.undo()
    expect(name(app, 'mail')).toBe('C')
  })

  it('stays of the scenario that is played when the landscape changes, whichever scenarios name what changed', async () => {
    await app.choose('twee.scenario.yaml')
    await app.edit({ do: 'set-component-id', id: 'mail', to: 'post' })
    expect(scenarioOf(app.state)?.name).toBe('twee')
    await app.undo()
    expect(scenarioOf(app.state)?.name).toBe('twee')
  })

  it('is not worked out again for a view that is kept', async () => {
    const before = engine.simulated.length
    await app.edit({ do: 'add-view', view: { name: 'Mijn kijk', view: app.state.view } })
    expect(engine.simulated.length).toBe(before)
    expect(workOf(app.state)?.views).toHaveLength(1)
  })
})
