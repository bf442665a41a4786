import { beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/pool/engine.ts'
import { App } from '../../src/store/app.ts'
import { filesOf, scenarioOfExercise } from '../../src/model/work.ts'
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
  it.each(EXAMPLES)('opens with an outcome and all of its scenarios and exercises, and nothing in it is unsaved (%s)', async (id) => {
    await app.openExample(id)
    const { landscape, scenario, others } = await EXAMPLE[id]()
    expect(app.state.refused).toBeNull()
    expect(app.state.failure).toBeNull()
    expect(workOf(app.state)?.file).toBe(landscape.file)
    expect(app.state.open).toBe(scenario.file)
    expect(app.state.outcome?.trace.summary.interrupted.length).toBeGreaterThan(0)
    const work = workOf(app.state)!
    expect(new Set(filesOf(work))).toEqual(new Set([landscape, scenario, ...(await others())].map(({ file }) => file)))
    for (const { value } of work.exercises ?? []) expect(scenarioOfExercise(work, value)).toBeDefined()
    expect(unsaved(app.state)).toBe(false)
    expect(app.state.files[landscape.file]?.example).toBe(true)
  })

  it('gives its scenarios to no other that is opened meanwhile', async () => {
    await Promise.all([app.openExample('voorbeeldstad'), app.openExample('municipalities')])
    const work = workOf(app.state)!
    const { landscape } = work
    const own = landscape.name === 'Voorbeeldstad' ? 'voorbeeldstad' as const : 'municipalities' as const
    const { landscape: text, scenario, others } = await EXAMPLE[own]()
    expect([text, scenario, ...await others()].map(({ file }) => file)).toEqual(expect.arrayContaining(filesOf(work)))
  })
})
