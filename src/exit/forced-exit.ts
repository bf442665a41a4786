/** What it would mean if everything that a selector selects had to be left within a notice. */
export interface ForcedExit {
  /** Days of notice. */
  notice: number
  exits: readonly {
    component: string
    /** Days that leaving takes; `null` when it is not known. */
    takes: number | null
    /** Days that are short; 0 when it is in time, `null` when it is not known. */
    gap: number | null
    /** What takes its place; `null` when nothing is known. */
    replacedBy: string | null
    /** Critical services that stop when the notice ends and it is still needed. */
    stops: readonly string[]
    /** Fallbacks that bridge the gap, those that run out before it is over, those that come too late, and those that do not work; `days` is how long it can be kept up, `null`: no end. */
    bridges: readonly { component: string; fallback: string; verdict: 'lasts' | 'too-short' | 'late' | 'false' | 'too-small'; days: number | null }[]
  }[]
  /** Critical services that stop when the notice ends, all at once. */
  stops: readonly string[]
  people: number
  /** Measures that together close the gap for the least money, and what they cost; `null` when no set does. */
  preparations: { measures: readonly string[]; cost: number; optimal: boolean } | null
}
