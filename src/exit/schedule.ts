/** When an exit is done. Days are `YYYY-MM-DD`; `to` days are the first day on which it is over. */
export interface ScheduledExit {
  /** Id of the component that is left. */
  component: string
  /** The day it begins: given, or proposed. */
  start: string
  proposed: boolean
  /** The half-and-half time begins, the new one carries all, the old one is gone. */
  migrates: string
  switched: string
  ends: string
  team: string | null
  /** On the longest chain of exits: a day later here is a day later at the end. */
  critical: boolean
  /** Days by which it can begin later without making the end later. */
  slack: number
  /** Why it does not begin earlier. */
  waits: 'start' | 'needs' | 'team' | 'given'
  /** What is wrong with it as given or as it comes out. */
  clashes: readonly Clash[]
}

export type Clash =
  /** It begins before an exit that must come first has switched. */
  | { code: 'before-need'; need: string; days: number }
  /** More at once than the team can do. */
  | { code: 'team-full'; team: string }
  /** It switches after the contract ends, by so many days. */
  | { code: 'after-contract'; days: number }
  /** The notice must have been given before the plan begins. */
  | { code: 'notice-passed'; on: string }

export interface Schedule {
  exits: readonly ScheduledExit[]
  /** The day on which all are over. */
  ends: string
  /** Components on the critical path, in order. */
  critical: readonly string[]
}
