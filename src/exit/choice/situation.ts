import type { Interruption } from '../../engine/trace.ts'
import type { Landscape, Service } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'

/** What is played: a scenario, and the landscape that it is played on. */
export interface Played { landscape: Landscape; scenario: Scenario }

/** Something that may happen, and how bad what it does is counted. */
export interface Situation {
  weight: number
  /** What is played when the landscape is as it is with some measures; `null`: nothing happens. */
  playedOn(landscape: Landscape): Played | null
  /** How bad it is for a service; a longer interruption is never less bad than a part of it. */
  harmTo(service: Service, interruptions: readonly Interruption[], horizon: number): number
}
