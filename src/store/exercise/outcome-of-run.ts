import type { Trace } from '../../engine/trace.ts'
import { playedScenario } from '../../exercise/played.ts'
import type { Run } from '../../exercise/run.ts'
import type { Engine } from '../../pool/engine.ts'
import { Cancelled } from '../../pool/worker-client.ts'

/** Has the scenario of a run worked out with the measures that were taken, again each time that these change. Only the last answer counts. */
export class OutcomeOfRun {
  private asked = ''
  private closed = false

  constructor(private readonly engine: Engine, private readonly tell: (trace: Trace) => void, private readonly fail: (error: unknown) => void) {}

  /** Resolves when the outcome of this run is told, or another was asked for meanwhile. */
  async follow(run: Run): Promise<void> {
    const scenario = playedScenario(run)
    const question = JSON.stringify(scenario.events)
    if (question === this.asked) return
    this.asked = question
    const counts = () => !this.closed && this.asked === question
    try {
      const trace = await this.engine.traceApart(run.of.landscape, scenario)
      if (counts()) this.tell(trace)
    } catch (error) {
      if (!counts()) return
      // The next act asks again.
      this.asked = ''
      if (!(error instanceof Cancelled)) this.fail(error)
    }
  }

  close(): void { this.closed = true }
}
