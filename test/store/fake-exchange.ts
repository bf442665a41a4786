import type { Choices } from '../../src/exchange/choices.ts'
import type { Decisions } from '../../src/exchange/merge/plan.ts'
import { exchangeSession } from '../../src/exchange/session/session.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { ScenarioFile } from '../../src/model/work.ts'
import type { Brought } from '../../src/pool/exchange.ts'
import { Cancelled } from '../../src/pool/worker-client.ts'

/** Answers as the exchange in its worker does; what is asked can be held up, and what is stopped is forgotten. */
export class FakeExchange {
  private session = exchangeSession()
  private held: { promise: Promise<void>; release: () => void; stop: (reason: Error) => void } | null = null
  readonly drawn: Choices[] = []
  stopped = 0

  open = (files: readonly Brought[], progress: (share: number) => void) => this.later(() => this.session.open(files, progress))
  outline = (choices: Choices) => this.later(() => this.session.outline(choices))
  draft = (choices: Choices, about: { importId?: string; date?: string }) => this.later(() => {
    this.drawn.push(choices)
    return this.session.draft(choices, about)
  })
  earlier = (current: Landscape) => this.later(() => this.session.earlier(current))
  landscape = () => this.later(() => this.session.landscape())
  plan = (current: Landscape, scenarios: readonly ScenarioFile[]) => this.later(() => this.session.plan(current, scenarios))
  merged = (current: Landscape, decisions: Decisions, scenarios: readonly ScenarioFile[]) => this.later(() => this.session.merged(current, decisions, scenarios))

  cancel() {
    this.stopped++
    this.session = exchangeSession()
    this.held?.stop(new Cancelled('cancelled'))
    this.held = null
  }

  /** Answers nothing until this is released. */
  hold(): () => void {
    let release!: () => void
    let stop!: (reason: Error) => void
    const promise = new Promise<void>((resolve, reject) => { release = resolve; stop = reject })
    promise.catch(() => {})
    this.held = { promise, release, stop }
    return () => { this.held = null; release() }
  }

  private async later<T>(work: () => T | Promise<T>): Promise<T> {
    await this.held?.promise
    // What comes out of a worker is a copy.
    return structuredClone(await work())
  }
}
