import type { DurationName } from '../../engine/program.ts'

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
  /** Which of its durations. */
  of: DurationName
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
  /** The share of the runs in which it is interrupted, over time: `[second, share from then on]`. Exact up to 500 steps, else thinned (`bandOf`). */
  band: [second: number, share: number][]
  /**
   * Spearman's rank correlation of its downtime with uncertain durations (by their place in `uncertain`), the strongest first. Left out: what
   * never varies, and what is no stronger than chance gives in so many runs (`beyondChance`).
   */
  matters: { uncertain: number; correlation: number }[]
}

export interface UncertaintyAnswer extends UncertaintyAsk {
  horizon: number
  uncertain: Uncertain[]
  services: Record<string, ServiceUncertainty>
}
