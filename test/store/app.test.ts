import { beforeEach, describe, expect, it } from 'vitest'
import type { Trace } from '../../src/engine/trace.ts'
import { seconds } from '../../src/model/duration.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { readLandscape, readScenario } from '../../src/model/read.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Engine } from '../../src/pool/engine.ts'
import { App } from '../../src/store/app.ts'
import { unsaved } from '../../src/store/state.ts'

/** Reads as the engine does; a simulation only tells that it was asked for. */
class FakeEngine {
  readonly simulated: Scenario[] = []
  private landscape: Landscape | undefined
  readLandscape = async (text: string, file: string) => readLandscape(text, file)
  readScenario = async (text: string, file: string) => readScenario(text, file, this.landscape)
  setLandscape = async (landscape: Landscape) => { this.landscape = landscape }
  simulate = async (scenario: Scenario) => {
    this.simulated.push(scenario)
    return { horizon: seconds(scenario.horizon), summary: { worst: 0 } } as unknown as Trace
  }
  explain = async () => null
  cancel() {}
}

const LANDSCAPE = 'format: uitwijk-landscape/1\nname: Dorp\ncomponents:\n  mail: { name: Mail, kind: workplace }\n'
const OTHER = 'format: uitwijk-landscape/1\nname: Stad\ncomponents:\n  fax: { name: Fax, kind: workplace }\n'
const scenarioText = (name: string) => `format: uitwijk-scenario/1\nname: ${name}\nstart: 2026-12-01T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: mail } }\n`

let engine: FakeEngine
let app: App
const names = () => app.state.library.map(({ value: { name }, changed }) => (changed ? `${name}*` : name))

beforeEach(async () => {
  engine = new FakeEngine()
  app = new App(engine as unknown as Engine)
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(scenarioText('een'), 'een.scenario.yaml')
  await app.open(scenarioText('twee'), 'twee.scenario.yaml')
})

describe('scenarios that are changed', () => {
  it('stay as they were left when another one is chosen', async () => {
    await app.choose('een.scenario.yaml')
    await app.setEvents([])
    await app.choose('twee.scenario.yaml')
    expect(names()).toEqual(['een*', 'twee'])
    await app.choose('een.scenario.yaml')
    expect(app.state.scenario).toMatchObject({ changed: true, value: { name: 'een', events: [] } })
    expect(engine.simulated.at(-1)?.events).toEqual([])
  })

  it('can be undone, done again and taken back, each for itself', async () => {
    await app.setEvents([])
    await app.choose('een.scenario.yaml')
    await app.undo()
    expect(names()).toEqual(['een', 'twee*'])
    await app.choose('twee.scenario.yaml')
    await app.undo()
    expect(app.state.scenario?.value.events).toHaveLength(1)
    expect(names()).toEqual(['een', 'twee'])
    await app.redo()
    expect(names()).toEqual(['een', 'twee*'])
    await app.revert()
    expect(app.state.scenario?.value.events).toHaveLength(1)
    expect(engine.simulated.at(-1)?.events).toHaveLength(1)
  })

  it('lose a part that becomes undefined', async () => {
    await app.change({ description: 'wat er gebeurt', likelihood: 3 })
    expect(app.state.scenario?.value).toMatchObject({ description: 'wat er gebeurt', likelihood: 3 })
    await app.change({ description: undefined })
    expect(app.state.scenario?.value).not.toHaveProperty('description')
    expect(app.state.scenario?.value.likelihood).toBe(3)
  })

  it('are unsaved until they are saved', async () => {
    expect(unsaved(app.state)).toBe(false)
    await app.setEvents([])
    await app.choose('een.scenario.yaml')
    expect(unsaved(app.state)).toBe(true)
    await app.choose('twee.scenario.yaml')
    const open = app.state.scenario as NonNullable<typeof app.state.scenario>
    const text = await app.textOf(open)
    expect(text).toContain('events: []')
    app.saved(open, text)
    expect(unsaved(app.state)).toBe(false)
    expect(app.state.scenario?.changed).toBe(false)
    await app.undo()
    expect(unsaved(app.state)).toBe(true)
    expect(await app.textOf(app.state.scenario as typeof open)).toBe(scenarioText('twee'))
  })

  it('can be had back when a file of that name is opened over them', async () => {
    await app.setEvents([])
    await app.open(scenarioText('twee, van schijf'), 'twee.scenario.yaml')
    expect(names()).toEqual(['een', 'twee, van schijf'])
    await app.undo()
    expect(app.state.scenario).toMatchObject({ changed: true, value: { name: 'twee', events: [] } })
  })

  it('are put aside while a landscape is open that they do not fit, and come back', async () => {
    await app.setEvents([{ at: 'PT2H', cutOff: { component: 'mail' } }])
    await app.open(OTHER, 'stad.landscape.yaml')
    expect(names()).toEqual(['Nieuw scenario'])
    expect(unsaved(app.state)).toBe(true)
    await app.open(LANDSCAPE, 'dorp.landscape.yaml')
    expect(names()).toEqual(['een', 'twee*'])
    await app.choose('twee.scenario.yaml')
    await app.undo()
    expect(app.state.scenario?.value.events).toEqual([{ at: 'PT1H', cutOff: { component: 'mail' } }])
  })
})

describe('a new scenario', () => {
  it('is empty, opens at once and has a file name of its own', async () => {
    await app.create('Nieuw', '2026-11-22T04:00')
    expect(app.state.scenario).toMatchObject({ changed: false, original: null, value: { name: 'Nieuw', start: '2026-11-22T04:00', horizon: 'P14D', events: [] } })
    await app.setEvents([{ at: 'PT0S', cutOff: { component: 'mail' } }])
    await app.create('Nieuw', '2026-11-22T04:00')
    expect(app.state.library.map(({ file }) => file)).toEqual(['een.scenario.yaml', 'twee.scenario.yaml', 'nieuw.scenario.yaml', 'nieuw-2.scenario.yaml'])
    expect(names()).toEqual(['een', 'twee', 'Nieuw*', 'Nieuw'])
  })

  it('goes when another one is opened and nothing was done in it', async () => {
    await app.create('Nieuw', '2026-11-22T04:00')
    await app.choose('een.scenario.yaml')
    expect(names()).toEqual(['een', 'twee'])
  })

  it('can be saved as it is and read again', async () => {
    await app.create('Nieuw', '2026-11-22T04:00')
    const open = app.state.scenario as NonNullable<typeof app.state.scenario>
    expect(readScenario(await app.textOf(open), open.file)).toMatchObject({ ok: true, value: { name: 'Nieuw', events: [] } })
  })
})
