import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExitAnswers, ExitAsks, ExitGround, ExitQuestion } from '../../../src/exit/questions.ts'
import type { Engine } from '../../../src/pool/engine.ts'
import type { ExitAdviser } from '../../../src/pool/exit.ts'
import { Cancelled } from '../../../src/pool/worker-client.ts'
import { App } from '../../../src/store/app.ts'
import { exitInquiry } from '../../../src/store/exit/exit-state.ts'
import { exitOf, workOf } from '../../../src/store/state.ts'
import { FakeEngine } from '../fake-engine.ts'
import { FakeKeeper } from '../fake-keeper.ts'

const LANDSCAPE = `format: uitwijk-landscape/1
name: Dorp
organisations:
  ver: { name: Ver Weg, jurisdiction: US }
components:
  mail: { name: Mail, kind: workplace, supplier: ver }
  loket: { name: Loket, kind: process, needs: [mail], service: { critical: true, mtpd: P1D } }
`
const SCENARIO = 'format: uitwijk-scenario/1\nname: Mail weg\nstart: 2026-12-14T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: mail } }\n'
const PLAN = 'format: uitwijk-exit/1\nname: Weg\nstart: 2027-01-01\nexits:\n  mail: { lead: P1Y, replacedBy: { name: Eigen mail } }\n'

interface Asked { question: ExitQuestion; ground: ExitGround; ask: ExitAsks[ExitQuestion]; progress: (share: number) => void; answer: (answer: unknown) => void; refuse: (reason: Error) => void }

/** Keeps what is asked until the test answers. */
class FakeAdviser {
  readonly asked: Asked[] = []
  ask<Q extends ExitQuestion>(question: Q, ground: ExitGround, ask: ExitAsks[Q], progress: (share: number) => void): Promise<ExitAnswers[Q]> {
    return new Promise((resolve, reject) => { this.asked.push({ question, ground, ask, progress, answer: resolve as (answer: unknown) => void, refuse: reject }) })
  }
  cancel(question: ExitQuestion): void {
    for (const one of this.asked) if (one.question === question) one.refuse(new Cancelled('cancelled'))
  }
}

let adviser: FakeAdviser
let app: App
const of = (question: ExitQuestion) => exitInquiry(exitOf(app.state), question)
/** What was asked last of a question, once it was asked so many times. */
const asked = async (question: ExitQuestion, times = 1) => {
  const all = () => adviser.asked.filter((one) => one.question === question)
  await vi.waitFor(() => expect(all()).toHaveLength(times))
  return all().at(-1) as Asked
}

beforeEach(async () => {
  adviser = new FakeAdviser()
  app = new App(new FakeEngine() as unknown as Engine, { now: () => Date.UTC(2026, 10, 5), newId: () => 'id', keeper: async (tell) => new FakeKeeper(tell) as never }, {}, undefined, undefined, async () => adviser as unknown as ExitAdviser)
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(SCENARIO, 'mail.scenario.yaml')
  await app.open(PLAN, 'weg.exit.yaml')
})

describe('a question about leaving', () => {
  it('is asked when the screen opens, tells how far it is, and keeps its answer', async () => {
    expect(adviser.asked).toEqual([])
    app.goTo('exit')
    const roadmap = await asked('roadmap')
    expect(roadmap.ground.plan?.name).toBe('Weg')
    roadmap.progress(0.4)
    expect(of('roadmap').running?.share).toBe(0.4)
    roadmap.answer('road')
    await vi.waitFor(() => expect(of('roadmap')).toMatchObject({ made: { answer: 'road' }, running: null }))
  })

  it('is asked again when the plan changes, and only what the plan changes', async () => {
    app.goTo('exit')
    ;(await asked('roadmap')).answer('before')
    await app.edit({ do: 'set-exit-plan', file: 'weg.exit.yaml', parts: { exits: { mail: { lead: 'P2Y' } } } })
    expect((await asked('roadmap', 2)).ground.plan?.exits['mail']).toEqual({ lead: 'P2Y' })
    await app.exit({ do: 'tab', tab: 'sovereignty' })
    ;(await asked('sovereignty')).answer('level')
    await vi.waitFor(() => expect(of('sovereignty').made).toBeDefined())
    await app.undo()
    await app.exit({ do: 'tab', tab: 'roadmap' })
    // The answer of before the change is there still.
    await vi.waitFor(() => expect(of('roadmap')).toMatchObject({ made: { answer: 'before' }, running: null }))
    expect(adviser.asked.filter(({ question }) => question === 'roadmap')).toHaveLength(2)
    expect(adviser.asked.filter(({ question }) => question === 'sovereignty')).toHaveLength(1)
  })

  it('can be stopped, keeps the answer that was there, and is worked out after all', async () => {
    app.goTo('exit')
    await asked('roadmap')
    await app.exit({ do: 'stop', question: 'roadmap' })
    await vi.waitFor(() => expect(of('roadmap')).toMatchObject({ running: null, ended: { failure: null } }))
    await app.exit({ do: 'again', question: 'roadmap' })
    ;(await asked('roadmap', 2)).answer('road')
    await vi.waitFor(() => expect(of('roadmap').made?.answer).toBe('road'))
  })

  it('that fails says why', async () => {
    app.goTo('exit')
    ;(await asked('roadmap')).refuse(new RangeError('nope'))
    await vi.waitFor(() => expect(of('roadmap').ended?.failure).toEqual({ name: 'RangeError', message: 'nope' }))
  })

  it('begins with the supplier of most, and ninety days', async () => {
    app.goTo('exit')
    await app.exit({ do: 'tab', tab: 'forced' })
    expect((await asked('forced')).ask).toEqual({ selector: { supplier: 'ver' }, notice: 90 })
    await app.exit({ do: 'ask', question: 'forced', ask: { selector: { component: 'mail' }, notice: 30 } })
    expect((await asked('forced', 2)).ask).toEqual({ selector: { component: 'mail' }, notice: 30 })
  })
})

describe('a new plan', () => {
  it('begins today, and is the one that is looked at', async () => {
    await app.exit({ do: 'create', name: 'Nieuw' })
    expect(workOf(app.state)?.exitPlans?.at(-1)).toMatchObject({ file: 'dorp.exit.yaml', value: { name: 'Nieuw', start: '2026-11-05', exits: {} } })
    expect(exitOf(app.state)).toMatchObject({ tab: 'plan', file: 'dorp.exit.yaml' })
  })
})
