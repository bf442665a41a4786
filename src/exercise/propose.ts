import { schedule } from '../engine/schedule.ts'
import type { Trace } from '../engine/trace.ts'
import type { View } from '../model/exercise.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { aboutDisclosures } from './proposals/disclosed.ts'
import { aboutFallbacks } from './proposals/fallbacks.ts'
import { aboutLosses } from './proposals/lost.ts'
import { apart, inTime } from './proposals/make.ts'
import { aboutServices } from './proposals/services.ts'
import { aboutSignIn } from './proposals/sign-in.ts'

export { bestOf, inRounds } from './proposals/best.ts'

/** What an inject can be about, as it follows from a scenario that was worked out. */
export type Occasion =
  /** A component is lost itself. */
  | 'lost'
  /** Staff can no longer sign in to `component` through `other`. */
  | 'no-sign-in'
  | 'stops' | 'below-minimum' | 'degraded' | 'back'
  | 'rto' | 'mtpd' | 'missed-moment'
  /** A fallback of `component` works, fails because of what it needs itself, comes too late, is too small, runs out, or waits for someone to decide on it. */
  | 'fallback-works' | 'fallback-false' | 'fallback-late' | 'fallback-small' | 'fallback-ends' | 'fallback-waits'
  | 'disclosed'

/** An inject that is proposed, as data: i18n makes its words. */
export interface Proposal {
  /** The same for the same scenario; becomes the id of the inject. */
  id: string
  /** Second of the scenario. */
  at: number
  occasion: Occasion
  view: View
  /** The component or service that it is about. */
  component: string
  /** The others of which the same can be said at that second, the most serious first. */
  components?: readonly string[]
  /** What else it takes to say it: the id of a component, the key of a fallback or the name of a moment. */
  other?: string
  /** The component because of which a fallback does not work. */
  because?: string
  /** People who use the service. */
  people?: number
  /** The more serious, the higher: the best few are chosen by it. */
  weight: number
}

/** What proposals are made from. */
export interface Story { landscape: Landscape; scenario: Scenario; trace: Trace }

/**
 * Every inject that can be proposed for a scenario that was worked out, in order of time. There may be many: `bestOf` chooses.
 * @param trace of this scenario on this landscape
 */
export function proposals(landscape: Landscape, scenario: Scenario, trace: Trace): Proposal[] {
  const story = { landscape, scenario, trace }
  const all = [
    ...aboutLosses(story, schedule(landscape, scenario)), ...aboutSignIn(story), ...aboutServices(story), ...aboutFallbacks(story), ...aboutDisclosures(story),
  ]
  return apart(all.filter(({ at }) => at >= 0 && at <= trace.horizon).sort(inTime))
}
