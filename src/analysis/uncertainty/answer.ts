/** What is asked of the runs with uncertain durations. */
export interface UncertaintyAsk {
  /** The file of the scenario. */
  file: string
  runs: number
  /** Whole number from 0; the same seed gives the same answer, in however many pieces it is made. */
  seed: number
}

/** A duration of which only the bounds and the likeliest value are known, in seconds. */
export interface Uncertain {
  component: string
  /** Which of its durations. Of a need its place among the top-level needs, and of a fallback its id. */
  of: { what: 'hold-up'; need: number; nested: boolean } | { what: 'restart' } | { what: 'fallback-hold-up'; fallback: string } | { what: 'activation' | 'lasts'; fallback: string }
  min: number
  likely: number
  max: number
}

/** The values below which a tenth, half and nine tenths of the runs lie, in seconds (nearest rank); `null`: not within the horizon. */
export interface Percentiles { p10: number | null; p50: number | null; p90: number | null }

/** How one service did over all runs. */
export interface ServiceUncertainty {
  /** Share of the runs (0..1) in which it is interrupted, passes its MTPD, and its RTO. */
  interrupted: number
  mtpdBreached: number
  rtoBreached: number
  /** A run in which it never stops counts as a first stop beyond the horizon, and as a downtime of 0. */
  firstStop: Percentiles
  downtime: Percentiles
  /** The share of the runs in which it is interrupted, over time: `[second, share from then on]`. */
  band: [second: number, share: number][]
  /** Spearman's rank correlation of its downtime with each uncertain duration (by its place in `uncertain`), the strongest first; none when either never varies. */
  matters: { uncertain: number; correlation: number }[]
}

export interface UncertaintyAnswer extends UncertaintyAsk {
  horizon: number
  uncertain: Uncertain[]
  services: Record<string, ServiceUncertainty>
}
