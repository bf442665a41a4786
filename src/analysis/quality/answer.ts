/** What may be wrong or missing in the data. */
export const FINDINGS = [
  'rto-above-mtpd', 'no-mtpd', 'no-owner', 'no-supplier', 'never-tested', 'tested-long-ago', 'undecided', 'assumption', 'low-confidence', 'no-source', 'unused', 'cycle',
] as const
export type FindingCode = (typeof FINDINGS)[number]

/** One thing that may be wrong or missing. */
export interface Finding {
  code: FindingCode
  /** The component it is about. */
  component: string
  /** What of it, or what else: the name of a need, the id of a fallback, the other components of a cycle. */
  about: string[]
  /** Services that hang on it, in order of id: how much it matters. */
  services: string[]
}

export interface QualityAsk {
  /** The scenario whose answer is read both ways, by its file; `null`: none. */
  file: string | null
}

/** The answer in one reading of what is unknown. */
export interface Reading {
  interrupted: string[]
  first: number | null
  mtpdBreached: string[]
  /** Seconds, over the critical services, added up. */
  downtime: number
}

export interface QualityAnswer extends QualityAsk {
  /** By code in the order of FINDINGS, and then what most services hang on first. */
  findings: Finding[]
  /** Best: uncertain durations fall out well, untested fallbacks work, undecided relations are no needs. Worst: the other way round. */
  readings: { best: Reading; stated: Reading; worst: Reading } | null
  /** What is read two ways. */
  unknown: { durations: number; fallbacks: number; relations: number }
}
