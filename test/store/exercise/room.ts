import type { Act } from '../../../src/exercise/entry.ts'
import type { Engine } from '../../../src/pool/engine.ts'
import { App } from '../../../src/store/app.ts'
import { Exercising } from '../../../src/store/exercise/exercising.ts'
import { FakeEngine } from '../fake-engine.ts'
import { FakeKeeper } from '../fake-keeper.ts'
import { asLocks, type Locks } from '../keep/locks.ts'

export const LANDSCAPE = `format: uitwijk-landscape/1
name: Dorp
components:
  mail: { name: Mail, kind: workplace }
  balie:
    name: Balie
    kind: process
    needs: [{ on: mail, holdUp: PT2H }]
    fallbacks: { papier: { name: Papier, covers: mail, trigger: manual, activation: PT1H } }
    service: { critical: true, mtpd: P1D }
`
export const SCENARIO = `format: uitwijk-scenario/1
name: Mail weg
start: 2026-12-01T08:00
horizon: P5D
events:
  - { at: PT0S, cutOff: { component: mail } }
`
export const EXERCISE = `format: uitwijk-exercise/1
name: Oefening mail
scenario: ../library/mail.scenario.yaml
goals: { besluit: { text: Op tijd besluiten } }
roles: { ict: { name: ICT }, leiding: { name: Leiding } }
participants: [{ name: Anna, role: ict }]
rounds:
  - { name: Begin, from: PT0S, until: PT8H }
  - { name: Later, from: PT8H, until: P2D }
injects:
  bericht: { at: PT1H, to: ict, text: De mail doet het niet, about: [mail, balie], goals: besluit }
`
export const FILE = 'mail.exercise.yaml'

/** Waits until something holds; the test runner ends it when it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => { setTimeout(resolve, 1) })
}

/** The time in the room, which a test moves. */
export interface Clock { now: number }

/** A window of the browser, in which an exercise is open to be run. */
export async function windowOf(clock: Clock, locks: Locks, name = 'w') {
  const engine = new FakeEngine()
  let ids = 0
  const newId = () => `${name}-${++ids}`
  const app = new App(engine as unknown as Engine, { now: () => clock.now, newId, keeper: async (tell) => new FakeKeeper(tell) as never })
  await app.open(LANDSCAPE, 'dorp.landscape.yaml')
  await app.open(SCENARIO, 'mail.scenario.yaml')
  await app.open(EXERCISE, FILE)
  const opened: string[] = []
  const exercising = new Exercising({
    engine: engine as unknown as Engine, store: app.store, now: () => clock.now, newId, edit: (edit) => app.edit(edit), fail: (error) => app.fail(error),
    openProjector: (id) => opened.push(id) < 3, locks: asLocks(locks),
  })
  await exercising.ask({ do: 'open', file: FILE })
  const state = () => app.state.exercise
  return {
    app, engine, opened, exercising, state,
    run: () => state().run!,
    act: (act: Act) => exercising.ask({ do: 'act', act }),
    ask: exercising.ask.bind(exercising),
    /** Resolves when all that was done is on the disk. */
    kept: () => until(() => state().run?.kept === 'kept'),
    /** Resolves when the outcome of what was done is there, which has this level of the service at a second. */
    level: (second: number) => state().run?.trace?.levels['balie']?.findLast(([from]) => from <= second)?.[1],
  }
}
export type Window = Awaited<ReturnType<typeof windowOf>>
