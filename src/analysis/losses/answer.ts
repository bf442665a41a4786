import type { Over } from '../elements.ts'

/** What is asked of the sweep over losses. */
export interface LossesAsk {
  over: Over
  /** Every pair as well: of these only what stops, in the long run, a service that neither stops alone in the long run. */
  pairs: boolean
  /** How long each loss is followed through time, in seconds from when it begins; `null`: only what it does in the long run. */
  horizon: number | null
}

/** What a loss does to one service. */
export interface Stop {
  service: string
  /** Whether it is interrupted in the long run: hold-ups run out, restarts and activations done, fallbacks that last only so long gone. */
  lasting: boolean
  /** Its level in the long run. */
  level: number
  /** Its first interruption, in seconds after the loss; `null`: not within the horizon, or time was not asked for. */
  from: number | null
  mtpdBreachedAt: number | null
}

/** A loss, and what it stops. */
export interface Loss {
  /** One id, or two of a pair. */
  of: string[]
  /** How many components go with it. */
  components: number
  /** How many components stand still in the long run, those included (but for what a fallback of its own replaces). */
  stopped: number
  /** The services that are interrupted, in the long run or for a time, in the order of `services`; of a pair those that neither stops alone. */
  stops: Stop[]
  /** Of those: how many are critical (all count when none is marked critical), and the people whom these serve, added up. */
  critical: number
  people: number
}

export interface LossesAnswer extends LossesAsk {
  /** All services: the critical ones first, then in order of id. */
  services: string[]
  /** All single losses (also those that stop nothing) and the pairs that add something: most harm first (critical services, people, ids). */
  losses: Loss[]
  /** How many losses were tried. */
  tried: number
}
