/**
 * What a simulation gives: the level of everything at every moment, and what follows from it. Plain data, so that
 * it crosses to and from a worker. All times are whole seconds from the start of the scenario, up to the horizon.
 */

/** A step function: `[second, level from then on]`, from second 0, only where it changes; levels 0 (stopped) to 1 (normal). */
export type Steps = [second: number, level: number][]

/** How a component does at a moment (contract 3). `below-minimum` needs a service with a minimum (MBCO). */
export type Status = 'stopped' | 'below-minimum' | 'degraded' | 'normal'

/** A maximal interval; `to: null` means still so at the horizon. */
export interface Interval { from: number; to: number | null }

/** A maximal interval in which a service is stopped or below its minimum. */
export interface Interruption extends Interval {
  /** Second at which the MTPD was passed, `null` when it was not (or there is none). */
  mtpdBreachedAt: number | null
  rtoBreachedAt: number | null
}

/** A fixed moment of a service that falls within the horizon. */
export interface MomentOutcome {
  name: string
  /** Second of the moment. */
  at: number
  /** Local date and time of the moment, `YYYY-MM-DDTHH:MM:SS`. */
  date: string
  /** Seconds of uninterrupted service within the time that counts before the moment. */
  available: number
  /** Seconds of work it takes. */
  work: number
  /** How much of `available` lies before second 0. */
  before: number
  missed: boolean
}

export interface ServiceOutcome {
  interruptions: Interruption[]
  /** Seconds interrupted up to the horizon. */
  downtime: number
  lowest: number
  moments: MomentOutcome[]
  /** Shortest chain of component ids from an event to this service; empty when it never left the normal level. */
  because: string[]
}

/** The verdicts on a fallback, from worst to best. */
export const VERDICTS = ['false', 'broken', 'late', 'too-small', 'runs-out', 'weakened', 'not-activated', 'holds', 'not-called'] as const

/** How a fallback did over the whole scenario. */
export type Verdict =
  /** What it covers never fell below what it can carry. */
  | { code: 'not-called' }
  /** It carried the load for as long as it was called (once activated). */
  | { code: 'holds'; from: number }
  /** Manual, and nobody activated it. */
  | { code: 'not-activated' }
  /**
   * It was ready only after the MTPD of `service`, which hangs on it, or (without `service`) after what it covers could do
   * as much again by itself. `at` is when it is ready; `limit` when it had to be; `null`: it is not ready within the horizon.
   */
  | { code: 'late'; at: number; limit: number | null; service: string | null }
  /** It worked throughout, but at its least gave less than planned because of what it needs itself. */
  | { code: 'weakened'; from: number; gives: number; planned: number }
  /** It works, but carries less than the minimum of a service that hangs on it. */
  | { code: 'too-small'; gives: number; wanted: number; service: string }
  /** It worked until `at`, and the loss went on. */
  | { code: 'runs-out'; at: number }
  /**
   * Schijnuitwijk: it needs the very thing that failed. `shared` is what both hang on, `path` the chain from there to
   * the fallback's own need. With `event`, nothing is shared but that event, which hits `shared` as well.
   */
  | { code: 'false'; at: number; shared: string; event: number | null; path: string[] }
  /** Its own needs failed, for another reason than what it covers. `path` is the chain to its own need. */
  | { code: 'broken'; at: number; path: string[] }

export interface FallbackOutcome {
  component: string
  fallback: string
  /** The need it stands in for; `null`: the component itself. */
  covers: string | null
  /** When it was called. */
  calls: Interval[]
  /** What it gave (0 when not called or not ready). */
  gives: Steps
  verdict: Verdict
}

/** Components that keep each other down although nothing outside does (black start). */
export interface Deadlock extends Interval { components: string[] }

/** Data that someone can be made to hand over; confidentiality, not an outage. */
export interface Disclosure { at: number; event: number; components: string[] }

/** The scenario in a few numbers, over the critical services (over all services when none is marked critical). */
export interface Summary {
  services: number
  /** Ids of those interrupted at some moment, in order of their first interruption. */
  interrupted: string[]
  /** Second of the first interruption. */
  first: number | null
  /** The first second at which the most of them are interrupted at once; `null` when none is. */
  worst: number | null
  mtpdBreached: string[]
  rtoBreached: string[]
  /** Services that miss a fixed moment. */
  missed: string[]
  /** People served by the interrupted services, added up (one person may count for several services). */
  people: number
  /** The services that are not critical, when others are: how many, which are interrupted, which pass their MTPD. */
  others: { services: number; interrupted: string[]; mtpdBreached: string[] }
  /** Fallbacks that are called but false, by `component/fallback`. */
  falseFallbacks: string[]
}

/** The outcome of a scenario on a landscape. */
export interface Trace {
  horizon: number
  /** Every second at which something changes or an event falls, rising, 0 first. */
  instants: number[]
  /** Per component id. */
  levels: Record<string, Steps>
  services: Record<string, ServiceOutcome>
  /** By `component/fallback`. */
  fallbacks: Record<string, FallbackOutcome>
  deadlocks: Deadlock[]
  disclosures: Disclosure[]
  summary: Summary
}

/** Why a component is not normal, one reason; several may hold together. */
export type Cause =
  /** An event of the scenario (index in its list) holds it at `level`. */
  | { code: 'cut-off'; event: number; level: number }
  /** A need is not met: `on` are the components that fail in it; `since` when they began to; `holdUp` how long it went on after that (seconds); `value` what is left. */
  | { code: 'need'; need: number; on: string[]; since: number; holdUp: number; value: number; group: boolean }
  /** Its needs are back (or the cut-off is over) but it is still starting up until then; `null`: unknown within the horizon. */
  | { code: 'restart'; until: number | null }
  /** It and these others wait for each other. */
  | { code: 'deadlock'; with: string[] }
  /** A fallback that carried it stopped doing so. */
  | { code: 'fallback-ended'; fallback: string }

/** One step of the chain from an event to what is explained. */
export interface Link { component: string; since: number; level: number; causes: Cause[] }

/** What a fallback does at one moment. */
export interface FallbackState {
  /** `component/fallback`. */
  id: string
  /** idle: not called; waiting: manual and not activated; starting: not ready before `until`; working (until `until`, if it runs out); exhausted; failing: its own needs fail. */
  state: 'idle' | 'waiting' | 'starting' | 'working' | 'exhausted' | 'failing'
  until: number | null
  gives: number
}

/** Something already lost that does not hurt yet. */
export interface HeldUp { on: string[]; until: number }

/** The answer to "why is this so at that moment?". */
export interface Explanation {
  component: string
  at: number
  level: number
  status: Status
  /** From the event to the component, each link the cause of the next; empty when it is normal. */
  chain: Link[]
  fallbacks: FallbackState[]
  heldUp: HeldUp[]
}
