import type { View } from '../model/exercise.ts'

/** What an inject can be about, as it follows from a scenario that was worked out. */
export type Occasion =
  /** A component is lost itself. */
  | 'lost'
  /** Staff can no longer sign in to `component` through `other`. */
  | 'no-sign-in'
  | 'stops' | 'below-minimum' | 'degraded' | 'back'
  | 'rto' | 'mtpd' | 'missed-moment'
  /** A fallback of `component` works, fails because it needs what failed, comes too late, is too small, or runs out. */
  | 'fallback-works' | 'fallback-false' | 'fallback-late' | 'fallback-small' | 'fallback-ends'
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
  /** What else it takes to say it: the id of a component, the name of a fallback or of a moment. */
  other?: string
  /** People who use the service. */
  people?: number
  /** The more serious, the higher: the best few are chosen by it. */
  weight: number
}
