/** How the landscape does from a day on, until the next change. */
export interface RoadmapStep {
  /** `YYYY-MM-DD`; the first is the start of the plan. */
  from: string
  /** What changed on that day. */
  changes: readonly { component: string; to: 'migrating' | 'switched' | 'gone' }[]
  scenarios: readonly {
    file: string
    /** Critical services that are interrupted, their people, those past their MTPD, and seconds of interruption added up. */
    interrupted: readonly string[]
    people: number
    mtpdBreached: readonly string[]
    downtime: number
    /** Fallbacks that are false. */
    falseFallbacks: number
  }[]
  /** Shares (0 to 1) of the critical services. */
  dependence: {
    /** Needs a component of a supplier outside the EEA itself, at one step. */
    direct: number
    /** Anywhere in its chain, on every path. */
    chain: number
    /** Anywhere in its chain, on some path. */
    somewhere: number
  }
  /** The organisation at the top on which most critical services depend, and the share of them. */
  concentration: { organisation: string; share: number } | null
  /** Euros spent up to that day, once and per year. */
  cost: number
  /** Exits that are under way: the landscape is more fragile. */
  fragile: readonly string[]
}

export interface Roadmap { from: string; to: string; steps: readonly RoadmapStep[] }
