import type { Status } from '../engine/trace.ts'
import type { Channel, View } from '../model/exercise.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Clock } from './clock.ts'
import type { Revealed } from './entry.ts'

/** An inject as the room may see it. */
export interface ShownInject {
  id: string
  /** Second of the scenario at which it came in. */
  at: number
  from?: string
  channel?: Channel
  view?: View
  /** The names of the roles that get it; empty when everyone does. */
  to: readonly string[]
  /** `null` when only some roles get it: they have it on paper, and the others see how it came in, but not from whom. */
  text: string | null
}

/** How a service does at this moment. `id` is that of its component. */
export interface ShownService { id: string; name: string; status: Status }

/**
 * All that the large screen shows: only what participants may know at this moment. Nothing of the future is in it, no
 * expected response, no hint and no brief of a role.
 */
export interface ProjectorView {
  exercise: string
  /** Local time at which the scenario starts. */
  start: string | null
  clock: Clock
  ended: boolean
  /** `fresh` while no message came in since it began. */
  round: { name: string; number: number; of: number; opening: string | null; fresh: boolean } | null
  /** The last to come in first. */
  injects: readonly ShownInject[]
  revealed: Revealed
  /** In the order of the landscape; empty while nothing is revealed. */
  services: readonly ShownService[]
  /** What the map shows: the level of each component, and the landscape to draw; `null` unless all is revealed. */
  map: { landscape: Landscape; levels: Readonly<Record<string, number>> } | null
  question: { text: string; options: readonly string[]; votes: readonly number[] | null } | null
  decisions: readonly { at: number; text: string }[]
}
