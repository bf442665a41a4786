import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Trace } from '../../../engine/trace.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'

/** How far the working out of one outcome is. */
export type Working = Trace | 'busy' | 'failed'

/** Works a scenario out on a landscape. */
export type TraceOf = (landscape: Landscape, scenario: Scenario, progress?: (share: number) => void) => Promise<Trace>

/** Remembers outcomes for as long as their landscape and scenario are about: a value that is the same is not worked out again. */
export class Traces implements ReactiveController {
  private readonly known = new WeakMap<Landscape, WeakMap<Scenario, Working>>()

  constructor(private readonly host: ReactiveControllerHost & { traceOf: TraceOf }) { host.addController(this) }

  hostConnected(): void { /* Nothing to begin: outcomes are asked for as they are needed. */ }

  /** The outcome, or how far it is; asks for it the first time, and has the host look again when it is there. */
  of(landscape: Landscape, scenario: Scenario): Working {
    const ofLandscape = this.known.get(landscape) ?? new WeakMap<Scenario, Working>()
    this.known.set(landscape, ofLandscape)
    const found = ofLandscape.get(scenario)
    if (found) return found
    const done = (working: Working) => {
      ofLandscape.set(scenario, working)
      this.host.requestUpdate()
    }
    ofLandscape.set(scenario, 'busy')
    this.host.traceOf(landscape, scenario).then(done, () => done('failed'))
    return 'busy'
  }
}
