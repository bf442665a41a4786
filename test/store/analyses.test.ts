import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers, Asks, Question } from '../../src/analysis/questions.ts'
import type { Ground } from '../../src/analysis/ground.ts'
import type { Analyst } from '../../src/pool/analysis.ts'
import type { Engine } from '../../src/pool/engine.ts'
import { Cancelled } from '../../src/pool/worker-client.ts'
import { App } from '../../src/store/app.ts'
import { inquiryIn } from '../../src/store/analysis-state.ts'
import { analysisOf, workOf } from '../../src/store/state.ts'
import { FakeEngine } from './fake-engine.ts'
import { FakeKeeper } from './fake-keeper.ts'

const LANDSCAPE = `format: uitwijk-landscape/1
name: Dorp
components:
  mail: { name: Mail, kind: workplace }
  loket: { name: Loket, kind: process, service: {} }
  balie: { name: Balie, kind: process, needs: [{ on: mail, holdUp: PT2H }], service: { critical: true, mtpd: P1D } }
`
const SCENARIO = 'format: uitwijk-scenario/1\nname: Mail weg\nstart: 2026-12-14T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: mail } }\n'

interface Asked { question: Question; ground: Ground; ask: Asks[Question]; progress: (share: number) => void; answer: (answer: unknown) => void; refuse: (reason: Error) => void }

/** Keeps what is asked until the test answers. */
class FakeAnalyst {
  readonly asked: Asked[] = []
  ask<Q extends Question>(question: Q, ground: Ground, ask: Asks[Q], progress: (share: number) => void): Promise<Answers[Q]> {
    return new Promise((resolve, reject) => { this.asked.push({ question, ground, ask, progress, answer: resolve as (answer: unknown) => void, refuse: reject }) })
  }
  cancel(question: Question): void {
    for (const one of this.asked) if (one.question === question) one.refuse(new Cancelled('cancelled'))
  }
}

let analyst: FakeAnalyst
let app: App
const of = (question: Question) => inquiryIn(analysisOf(app.state), question)
const asked = async (count: number) => {
  await vi.waitFor(() => expect(analyst.asked).toHaveLength(count))
  return analyst.asked[count - 1] as Asked
}
const rename = (name: string) => app.edit({ do: 'set-landscape', parts: { name } })

beforeEach(async () => {
  analyst = new FakeAnalyst()
  app = new App(new FakeEngine() as unknown as Engine, { now: () => Date.UTC(2026, 10, 5), newId: () => 'id', keeper: async (tell) => new FakeKeeper(tell) as never }, {}, undefined, async () => analyst as unknown as Analyst)
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(SCENARIO, 'mail.scenario.yaml')
})

describe('a question', () => {
  it('is asked when the screen opens, tells how far it is, and keeps its answer', async () => {
    expect(analyst.asked).toEqual([])
    app.goTo('analysis')
    const one = await asked(1)
    expect(one).toMatchObject({ question: 'losses', ask: { over: 'supplier', pairs: false, horizon: 1_209_600 } })
    one.progress(0.4)
    expect(of('losses').running?.share).toBe(0.4)
    one.answer('harm')
    await vi.waitFor(() => expect(of('losses')).toMatchObject({ made: { answer: 'harm' }, running: null }))
    await app.analyse({ question: 'losses' })
    expect(analyst.asked).toHaveLength(1)
  })

  it.each<[Question, unknown]>([
    ['cut-sets', { of: 'balie', over: 'component', maxOrder: 3, limit: 1000 }],
    ['uncertainty', { file: 'mail.scenario.yaml', runs: 2000, seed: 1 }],
    ['worst-moment', { file: 'mail.scenario.yaml', from: '2026-12-01', days: 365 }],
    ['recovery', { lost: { scenario: 'mail.scenario.yaml' }, teams: 2 }],
    ['quality', { file: 'mail.scenario.yaml' }],
    ['concentration', null],
  ])('%s goes without saying', async (question, ask) => {
    void app.analyse({ question })
    expect((await asked(1)).ask).toEqual(ask)
  })

  it('counts as it was asked last', async () => {
    void app.analyse({ question: 'recovery' })
    await asked(1)
    void app.analyse({ question: 'recovery', ask: { lost: 'everything', teams: 3 } })
    const last = await asked(2)
    last.answer('last')
    await vi.waitFor(() => expect(of('recovery')).toMatchObject({ made: { answer: 'last', of: { ask: { teams: 3 } } }, running: null }))
    expect(of('recovery').ended).toBeNull()
  })

  it('that was stopped leaves the answer that was there, and is not begun again by itself', async () => {
    app.goTo('analysis')
    ;(await asked(1)).answer('old')
    await vi.waitFor(() => expect(of('losses').made).toBeDefined())
    void app.analyse({ question: 'losses', ask: { over: 'component', pairs: true, horizon: null } })
    await asked(2)
    await app.stopAnalysis('losses')
    app.setTouching(true)
    expect(of('losses')).toMatchObject({ made: { answer: 'old' }, running: null, ended: { failure: null } })
    expect(analyst.asked).toHaveLength(2)
    void app.analyse({ question: 'losses' })
    expect((await asked(3)).ask).toMatchObject({ pairs: true })
  })

  it('that fails says why', async () => {
    void app.analyse({ question: 'concentration' })
    ;(await asked(1)).refuse(new RangeError('too much'))
    await vi.waitFor(() => expect(of('concentration').ended?.failure).toEqual({ name: 'RangeError', message: 'too much' }))
  })

  it('falls back on what goes without saying when what it was about is gone', async () => {
    void app.analyse({ question: 'cut-sets', ask: { of: 'mail', over: 'component', maxOrder: 2, limit: 10 } })
    ;(await asked(1)).answer('of mail')
    await vi.waitFor(() => expect(of('cut-sets').made).toBeDefined())
    await app.edit({ do: 'remove-components', ids: ['mail'] })
    void app.analyse({ question: 'cut-sets' })
    expect((await asked(2)).ask).toMatchObject({ of: 'balie' })
  })
})

describe('after a change', () => {
  it('the answer that is looked at is worked out again, and the old one stays until then', async () => {
    app.goTo('analysis')
    ;(await asked(1)).answer('old')
    await vi.waitFor(() => expect(of('losses').made).toBeDefined())
    await rename('Gehucht')
    const again = await asked(2)
    expect(again.ground.landscape).toBe(workOf(app.state)!.landscape)
    expect(of('losses')).toMatchObject({ made: { answer: 'old', of: { landscape: { name: 'Dorp' } } }, running: { share: 0 } })
  })

  it('nothing is worked out while another screen is looked at', async () => {
    app.goTo('analysis')
    ;(await asked(1)).answer('old')
    await vi.waitFor(() => expect(of('losses').made).toBeDefined())
    app.goTo('landscape')
    await rename('Gehucht')
    expect(analyst.asked).toHaveLength(1)
    app.goTo('analysis')
    await asked(2)
  })

  it('of the landscape for another there are no answers any more', async () => {
    void app.analyse({ question: 'concentration' })
    ;(await asked(1)).answer('of the village')
    await vi.waitFor(() => expect(of('concentration').made).toBeDefined())
    await app.open(LANDSCAPE.replace('Dorp', 'Stad'), 'stad.landscape.yaml')
    expect(of('concentration').made).toBeUndefined()
  })
})

describe('chapters of the report', () => {
  it('are the answers that were chosen, made where they are not there yet', async () => {
    app.setChapter('quality', true)
    app.setChapter('losses', true)
    app.setChapter('concentration', true)
    app.setChapter('losses', false)
    const chapters = app.chapters()
    ;(await asked(1)).answer('good')
    ;(await asked(2)).answer('much')
    expect(await chapters).toEqual([{ question: 'quality', answer: 'good' }, { question: 'concentration', answer: 'much' }])
  })

  it('are none when none was chosen', async () => expect(await app.chapters()).toEqual([]))
})
