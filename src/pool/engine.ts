import { proxy } from 'comlink'
import type { EngineApi } from '../../workers/engine.worker.ts'
import workerUrl from '../../workers/engine.worker.ts?worker&url'
import type { Explanation, Trace } from '../engine/trace.ts'
import type { Exercise } from '../model/exercise.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Reading } from '../model/read.ts'
import type { Scenario } from '../model/scenario.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient, WorkerCrash } from './worker-client.ts'

/** The engine as the page sees it: everything answers later, nothing blocks. */
export class Engine {
  private landscape: Landscape | null = null
  private simulated: Scenario | null = null
  private readonly client = new WorkerClient<EngineApi>(() => startWorker(workerUrl), async (remote) => {
    if (this.landscape) await remote.setLandscape(this.landscape)
    if (this.landscape && this.simulated) await remote.simulate(this.simulated)
  })

  /** For outcomes beside the one on screen, so that these never wait for each other. */
  private readonly apart = new WorkerClient<EngineApi>(() => startWorker(workerUrl))

  readLandscape(text: string, file: string): Promise<Reading<Landscape>> {
    return this.client.call<Reading<Landscape>>(async (remote) => await remote.readLandscape(text, file))
  }

  /** Reads a scenario, and with a landscape checks it against that. */
  readScenario(text: string, file: string, landscape?: Landscape): Promise<Reading<Scenario>> {
    return this.client.call<Reading<Scenario>>(async (remote) => await remote.readScenario(text, file, landscape))
  }

  /** Reads an exercise, and checks it against the landscape and the scenario where these are given. */
  readExercise(text: string, file: string, landscape?: Landscape, scenario?: Scenario): Promise<Reading<Exercise>> {
    return this.client.call<Reading<Exercise>>(async (remote) => await remote.readExercise(text, file, landscape, scenario))
  }

  /** Reads a plan of exits, and with a landscape checks it against that. */
  readExitPlan(text: string, file: string, landscape?: Landscape): Promise<Reading<ExitPlan>> {
    return this.client.call<Reading<ExitPlan>>(async (remote) => await remote.readExitPlan(text, file, landscape))
  }

  async setLandscape(landscape: Landscape): Promise<void> {
    this.landscape = landscape
    this.simulated = null
    await this.client.call((remote) => remote.setLandscape(landscape))
  }

  /** Simulates a scenario on the landscape that was set; tries once more when the worker dies on the way. */
  async simulate(scenario: Scenario, progress: (share: number) => void): Promise<Trace> {
    const attempt = () => this.client.call<Trace>((remote) =>
      remote.simulate(scenario, proxy((second: number, horizon: number) => progress(horizon ? second / horizon : 1))))
    this.simulated = null
    const trace = await attempt().catch((error: unknown) => {
      if (error instanceof WorkerCrash) return attempt()
      throw error
    })
    this.simulated = scenario
    return trace
  }

  /** The outcome of any scenario on any landscape; what was set and simulated stays as it is. */
  traceApart(landscape: Landscape, scenario: Scenario): Promise<Trace> {
    return this.apart.call<Trace>((remote) => remote.traceApart(landscape, scenario))
  }

  explain(id: string, second: number): Promise<Explanation> {
    return this.client.call<Explanation>((remote) => remote.explain(id, second))
  }

  /** Stops a simulation that takes too long. */
  cancel(): void { this.client.cancel() }
}
