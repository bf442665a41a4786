/** What is asked of the order of recovery. */
export interface RecoveryAsk {
  /** What is down: all that stands still at the end of the loss in a scenario (by its file), or everything, as after ransomware. */
  lost: { scenario: string } | 'everything'
  /** How many components can be brought up at once; `null`: as many as need be. */
  teams: number | null
}

/** Bringing up one component. */
export interface RecoveryStep {
  component: string
  /** Seconds from the start of the recovery: when a team begins, and when it is up. */
  from: number
  to: number
  /** Which team, from 0; `null` when it takes no time, or comes up by itself. */
  team: number | null
  /** The component whose coming up it waited for last; `null` when it could begin at once. Waiting for a team is not waiting for a component. */
  after: string | null
  /** Whether it is on the path that decides when the last critical service is back. */
  critical: boolean
}

/** When a service that was down is back. RTO and MTPD are read from the start of the recovery: how long the loss took before that does not count. */
export interface RecoveredService {
  service: string
  /** The earliest possible, however many teams: its chain of restarts. `null`: never, without breaking a loop. */
  earliest: number | null
  /** In this order, with these teams, loops broken. A good order, not surely the best there is. */
  at: number | null
  rto: number | null
  mtpd: number | null
  /** `impossible`: the RTO promises less than its chain needs, whatever is done. `late`: met with more teams or another order. `no-promise`: no RTO. */
  verdict: 'met' | 'late' | 'impossible' | 'never' | 'no-promise'
  mtpdBreached: boolean
  /** The chain of components that decides `earliest`, first one first, the service last. */
  chain: string[]
}

/** Components that wait for each other, so that none comes up by itself (black start). */
export interface Loop {
  components: string[]
  /** What to start without its needs (`bypass`) so that all others in the loop can follow: the smallest such set, cheapest restart first. */
  wayOut: string[]
}

export interface RecoveryAnswer extends RecoveryAsk {
  /** In order of beginning. Loops are broken by their way out, which is said in `loops`. */
  steps: RecoveryStep[]
  services: RecoveredService[]
  loops: Loop[]
  /** When the last component is up. */
  makespan: number
}
