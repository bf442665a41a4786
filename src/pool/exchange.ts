import { proxy } from 'comlink'
import type { ExchangeApi } from '../../workers/exchange.worker.ts'
import workerUrl from '../../workers/exchange.worker.ts?worker&url'
import type { Choices } from '../exchange/choices.ts'
import type { Outline } from '../exchange/mapping/outline.ts'
import type { Decisions, Plan } from '../exchange/merge/plan.ts'
import type { Brought } from '../exchange/session/bytes-of.ts'
import type { Drawn, Found } from '../exchange/session/found.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ScenarioFile } from '../model/work.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'

export type { Brought } from '../exchange/session/bytes-of.ts'
export type { Drawn, Found, SheetShown } from '../exchange/session/found.ts'

/** Reads files of other programs off the page, and keeps what is in them there until it is taken or let go. */
export class Exchange {
  private readonly client = new WorkerClient<ExchangeApi>(() => startWorker(workerUrl))

  /** Opens files; `progress` hears the share done. */
  open(files: readonly Brought[], progress: (share: number) => void): Promise<Found> {
    return this.client.call<Found>(async (remote) => await remote.open([...files], proxy(progress)) as Found)
  }

  outline(choices: Choices): Promise<Outline> { return this.client.call<Outline>(async (remote) => await remote.outline(choices)) }

  /** Works out what the opened files give with these choices. */
  draft(choices: Choices, about: { importId?: string; date?: string }): Promise<Drawn> {
    return this.client.call<Drawn>(async (remote) => await remote.draft(choices, about) as Drawn)
  }

  /** The import of a landscape that what was worked out last seems to be a newer version of; `null` when it is none, or has the same name. */
  earlier(current: Landscape): Promise<string | null> { return this.client.call<string | null>(async (remote) => await remote.earlier(current)) }

  /** The landscape that was worked out last. */
  landscape(): Promise<Landscape> { return this.client.call<Landscape>(async (remote) => await remote.landscape()) }

  plan(current: Landscape, scenarios: readonly ScenarioFile[]): Promise<Plan> { return this.client.call<Plan>(async (remote) => await remote.plan(current, [...scenarios]) as Plan) }

  merged(current: Landscape, decisions: Decisions, scenarios: readonly ScenarioFile[]): Promise<Landscape> {
    return this.client.call<Landscape>(async (remote) => await remote.merged(current, decisions, [...scenarios]))
  }

  /** Stops at once, and lets go of everything. What was asked rejects with `Cancelled`. */
  cancel(): void { this.client.cancel() }
}
