/** A choice of measures. */
export interface Choice {
  measures: readonly string[]
  cost: number
  /** What is left of the harm, in people-hours; or how many cut sets are left, weighed. */
  harm: number
}
/** The best for a budget. */
export interface Chosen extends Choice {
  budget: number
  /** What the harm is with nothing, and at the very least with everything. */
  before: number
  least: number
  /** Whether it was proven that no set is better; if not, no set is better by more than `gap` (a share of the harm with nothing). */
  optimal: boolean
  gap: number
  /** For each measure, why: the harm that it takes away in this set (what it would be more without it). */
  why: readonly { measure: string; without: number }[]
  /** The best choice at each amount at which it changes, up to the cost of all. */
  curve: readonly Choice[]
  /** Whether that is proven of all of the curve; if not, these are good choices, and there may be better ones. */
  curveOptimal: boolean
}
