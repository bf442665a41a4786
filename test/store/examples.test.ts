import { beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/pool/engine.ts'
import { App } from '../../src/store/app.ts'
import { EXAMPLES, EXAMPLE } from '../../src/store/examples.ts'
import { unsaved, workOf } from '../../src/store/state.ts'
import { FakeEngine } from './fake-engine.ts'
import { FakeKeeper } from './fake-keeper.ts'

let app: App
beforeEach(() => {
  let ids = 0
  app = new App(new FakeEngine() as unknown as Engine, { now: () => 1_800_000_000_000, newId: () => `id-${++ids}`, keeper: async (tell) => new FakeKeeper(tell) as never })
})

describe('an example', () => {
  it.each(EXAMPLES)('opens with an outcome and all of its scenarios, and nothing in it is unsaved (%s)', async (id) => {
    await app.openExample(id)
    const { landscape, scenario, others } = await EXAMPLE[id]()
    expect(app.state.refused).toBeNull()
    expect(app.state.failure).toBeNull()
    expect(workOf(app.state)?.file).toBe(landscape.file)
    expect(app.state.open).toBe(scenario.file)
    expect(app.state.outcome?.trace.summary.interrupted.length).toBeGreaterThan(0)
    const files = new Set(workOf(app.state)?.scenarios.map(({ file }) => file))
    expect(files).toEqual(new Set([scenario, ...(await others())].map(({ file }) => file)))
    expect(unsaved(app.state)).toBe(false)
    expect(app.state.files[landscape.file]?.example).toBe(true)
  })

  it('gives its scenarios to no other that is opened meanwhile', async () => {
    await Promise.all([app.openExample('voorbeeldstad'), app.openExample('municipalities')])
    const { landscape, scenarios } = workOf(app.state)!
    const own = landscape.name === 'Voorbeeldstad' ? 'voorbeeldstad' as const : 'municipalities' as const
    const texts = [(await EXAMPLE[own]()).scenario, ...await (await EXAMPLE[own]()).others()]
    expect(texts.map(({ file }) => file)).toEqual(expect.arrayContaining(scenarios.map(({ file }) => file)))
  })
})
