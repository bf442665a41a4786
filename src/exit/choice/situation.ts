import type { Interruption } from '../../engine/trace.ts'
import type { Landscape, Service } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'

/** Something that may happen, and how bad what it does is counted. */
export interface Situation {
  weight: number
  /** What happens on the landscape as it is with some measures. `null`: nothing. */
  scenarioOf(landscape: Landscape): Scenario | null
  /** Whether what happens depends on the measures in ways that only taking them together shows. */
  changes: boolean
  /** How bad it is for a service; a longer interruption is never less bad than a part of it. */
  harmTo(service: Service, interruptions: readonly Interruption[], horizon: number): number
}
