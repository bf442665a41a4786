import { beforeEach, describe, expect, it } from 'vitest'
import { readScenario } from '../../src/model/read.ts'
import type { Engine } from '../../src/pool/engine.ts'
import { App } from '../../src/store/app.ts'
import { isChanged, isStale, scenarioOf, unsaved, workOf } from '../../src/store/state.ts'
import { FakeEngine } from './fake-engine.ts'
import { FakeKeeper } from './fake-keeper.ts'

const LANDSCAPE = `format: uitwijk-landscape/1
name: Dorp
components:
  mail: { name: Mail, kind: workplace }
  balie: { name: Balie, kind: process, needs: [{ on: mail, holdUp: PT2H }], service: { critical: true, mtpd: P1D } }
`
const OTHER = 'format: uitwijk-landscape/1\nname: Stad\ncomponents:\n  fax: { name: Fax, kind: workplace }\n'
const scenarioText = (name: string) => `format: uitwijk-scenario/1\nname: ${name}\nstart: 2026-12-01T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: mail } }\n`

let engine: FakeEngine
let app: App
const work = () => workOf(app.state)!
const scenario = () => scenarioOf(app.state)!
const names = () => work().scenarios.map(({ file, value: { name } }) => (isChanged(app.state, file) ? `${name}*` : name))

beforeEach(async () => {
  engine = new FakeEngine()
  let ids = 0
  app = new App(engine as unknown as Engine, { now: () => 1_800_000_000_000, newId: () => `id-${++ids}`, keeper: async (tell) => new FakeKeeper(tell) as never })
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(scenarioText('een'), 'een.scenario.yaml')
  await app.open(scenarioText('twee'), 'twee.scenario.yaml')
})

describe('a scenario that is changed', () => {
  it('stays as it was left when another one is chosen', async () => {
    await app.choose('een.scenario.yaml')
    await app.setEvents([])
    await app.choose('twee.scenario.yaml')
    expect(names()).toEqual(['een*', 'twee'])
    await app.choose('een.scenario.yaml')
    expect(scenario()).toMatchObject({ name: 'een', events: [] })
    expect(engine.simulated.at(-1)?.events).toEqual([])
  })

  it('is shown when a step back changes it, whichever was open', async () => {
    await app.setEvents([])
    await app.choose('een.scenario.yaml')
    await app.undo()
    expect(scenario()).toMatchObject({ name: 'twee', events: [{ at: 'PT1H' }] })
    await app.redo()
    expect(scenario()).toMatchObject({ name: 'twee', events: [] })
    await app.revert()
    expect(scenario().events).toHaveLength(1)
    expect(engine.simulated.at(-1)?.events).toHaveLength(1)
  })

  it('is worked out also when that is asked while the one before is explained', async () => {
    app.select('balie')
    let explained: (() => void) | undefined
    engine.explain = () => new Promise((resolve) => { explained = () => resolve(null) })
    const first = app.change({ name: 'eerst' })
    await expect.poll(() => explained).toBeDefined()
    engine.explain = async () => null
    const second = app.change({ name: 'daarna' })
    await expect.poll(() => scenario().name).toBe('daarna')
    explained?.()
    await Promise.all([first, second])
    expect(engine.simulated.at(-1)?.name).toBe('daarna')
    expect(isStale(app.state)).toBe(false)
  })

  it('is worked out when its outcome is there, also when the engine is heard late', async () => {
    await app.setEvents([])
    engine.tell(1)
    expect(app.state.computing).toBeNull()
  })

  it('loses a part that becomes undefined', async () => {
    await app.change({ description: 'wat er gebeurt', likelihood: 3 })
    expect(scenario()).toMatchObject({ description: 'wat er gebeurt', likelihood: 3 })
    await app.change({ description: undefined })
    expect(scenario()).not.toHaveProperty('description')
    expect(scenario().likelihood).toBe(3)
  })

  it('is unsaved until it is saved, and again after a step back', async () => {
    await app.setEvents([])
    await app.choose('een.scenario.yaml')
    expect(isChanged(app.state, 'twee.scenario.yaml')).toBe(true)
    expect(unsaved(app.state)).toBe(true)
    const text = await app.textOf('twee.scenario.yaml')
    expect(text).toContain('events: []')
    app.saved('twee.scenario.yaml', work().scenarios.find(({ file }) => file === 'twee.scenario.yaml')!.value, text)
    expect(isChanged(app.state, 'twee.scenario.yaml')).toBe(false)
    await app.undo()
    expect(isChanged(app.state, 'twee.scenario.yaml')).toBe(true)
    expect(await app.textOf('twee.scenario.yaml')).toBe(scenarioText('twee'))
  })

  it('can be had back when a file of that name is opened over it', async () => {
    await app.setEvents([])
    await app.open(scenarioText('twee, van schijf'), 'twee.scenario.yaml')
    expect(scenario().name).toBe('twee, van schijf')
    await app.undo()
    expect(scenario()).toMatchObject({ name: 'twee', events: [] })
  })

  it('can be had in another variant beside it', async () => {
    await app.variant('twee, maar korter')
    expect(scenario().name).toBe('twee, maar korter')
    await app.setEvents([])
    await app.choose('twee.scenario.yaml')
    expect(scenario().events).toHaveLength(1)
  })
})

describe('a change to the landscape', () => {
  it('is worked out at once, and what it changes is told', async () => {
    expect(app.state.outcome?.trace.services['balie']?.interruptions[0]?.from).toBe(10_800)
    await app.edit({ do: 'set-needs', id: 'balie', needs: [{ on: 'mail', holdUp: 'PT6H' }] })
    expect(engine.landscapes.at(-1)?.components['balie']?.needs).toEqual([{ on: 'mail', holdUp: 'PT6H' }])
    expect(app.state.outcome?.trace.services['balie']?.interruptions[0]?.from).toBe(25_200)
    expect(app.state.news).toMatchObject({ label: { do: 'set-needs', name: 'Balie' }, undone: false })
    expect(app.state.news?.difference).not.toBeNull()
    await app.undo()
    expect(app.state.outcome?.trace.services['balie']?.interruptions[0]?.from).toBe(10_800)
    expect(app.state.news).toMatchObject({ undone: true })
    expect(isChanged(app.state, 'dorp.landscape.yaml')).toBe(false)
  })

  it('is refused when it does not fit, and then nothing changes', async () => {
    const before = app.state.history
    await app.edit({ do: 'connect', from: 'balie', to: 'bestaat-niet' })
    expect(app.state.fault).toMatchObject({ code: 'unknown', id: 'bestaat-niet' })
    expect(app.state.history).toBe(before)
    await app.edit({ do: 'set-landscape', parts: { name: 'Buurt' } })
    expect(app.state.fault).toBeNull()
  })

  it('takes what is looked at along: a new component is chosen, one that goes is let go of', async () => {
    await app.edit({ do: 'add-components', components: { telefoon: { name: 'Telefoon', kind: 'device' } } })
    expect(app.state.selected).toBe('telefoon')
    await app.edit({ do: 'set-component-id', id: 'telefoon', to: 'toestel' })
    expect(app.state.selected).toBe('toestel')
    await app.edit({ do: 'remove-components', ids: ['toestel'] })
    expect(app.state).toMatchObject({ selected: null, marked: [] })
    await app.undo()
    expect(Object.keys(work().landscape.components)).toEqual(['mail', 'balie', 'toestel'])
  })

  it('of several parts at once is one step', async () => {
    await app.edit([
      { do: 'add-components', components: { fax: { name: 'Fax', kind: 'device' } } },
      { do: 'connect', from: 'balie', to: 'fax' },
    ])
    expect(work().landscape.components['balie']?.needs).toHaveLength(2)
    await app.undo()
    expect(Object.keys(work().landscape.components)).toEqual(['mail', 'balie'])
  })
})

describe('touching a component', () => {
  it('switches it off from the start in a scenario of its own, and more with it', async () => {
    await app.whatIf('mail', false, '2026-11-24T09:00')
    expect(scenario()).toMatchObject({ name: 'Mail uit', start: '2026-11-24T09:00', events: [{ at: 'PT0S', cutOff: { component: 'mail' } }] })
    expect(app.state.outcome?.trace.services['balie']?.interruptions[0]?.from).toBe(7_200)
    await app.whatIf('balie', true, '2026-11-24T09:00')
    expect(scenario().events).toEqual([{ at: 'PT0S', cutOff: { component: ['mail', 'balie'] } }])
    await app.whatIf('mail', true, '2026-11-24T09:00')
    expect(scenario().events).toEqual([{ at: 'PT0S', cutOff: { component: 'balie' } }])
    await app.whatIf('balie', false, '2026-11-24T09:00')
    expect(scenario().events).toEqual([])
  })

  it('leaves alone what else happens in that scenario', async () => {
    await app.whatIf('mail', false, '2026-11-24T09:00')
    await app.setEvents([...scenario().events, { at: 'PT4H', restore: { component: 'mail' } }])
    await app.whatIf('balie', true, '2026-11-24T09:00')
    expect(scenario().events).toEqual([{ at: 'PT0S', cutOff: { component: ['mail', 'balie'] } }, { at: 'PT4H', restore: { component: 'mail' } }])
  })
})

describe('another landscape', () => {
  it('comes with the scenarios that fit it, or with an empty one', async () => {
    await app.open(OTHER, 'stad.landscape.yaml')
    expect(work().landscape.name).toBe('Stad')
    expect(names().some((name) => name.startsWith('een') || name.startsWith('twee'))).toBe(false)
    expect(scenario().events).toEqual([])
    await app.open(LANDSCAPE, 'dorp.landscape.yaml')
    expect(app.state.history?.past).toEqual([])
  })

  it('that cannot be read leaves all as it is', async () => {
    const before = app.state.history
    await app.open('format: uitwijk-landscape/1\nname: Kapot\n', 'kapot.landscape.yaml')
    expect(app.state.refused).toMatchObject({ file: 'kapot.landscape.yaml' })
    expect(app.state.history).toBe(before)
  })
})

describe('a new scenario', () => {
  it('is empty, opens at once, has a file name of its own and can be undone', async () => {
    await app.create('Nieuw', '2026-11-22T04:00')
    expect(scenario()).toMatchObject({ name: 'Nieuw', start: '2026-11-22T04:00', horizon: 'P14D', events: [] })
    await app.create('Nieuw', '2026-11-22T04:00')
    expect(new Set(work().scenarios.map(({ file }) => file)).size).toBe(work().scenarios.length)
    expect(readScenario(await app.textOf(app.state.open!), app.state.open!)).toMatchObject({ ok: true, value: { name: 'Nieuw', events: [] } })
    await app.undo()
    await app.undo()
    expect(names().filter((name) => name.startsWith('Nieuw*'))).toEqual([])
    expect(work().scenarios.map(({ value }) => value.name)).toContain('twee')
  })
})
