import type { Verdict } from '../../engine/trace.ts'

/** How long ago a fallback was tested. `old`: over a year before today. `ahead`: a date after today. */
export type Tested = { state: 'never' } | { state: 'recent' | 'old' | 'ahead'; date: string }

/** A fallback, judged over the whole library of scenarios. */
export interface AuditedFallback {
  component: string
  fallback: string
  /** The need it stands in for; `null`: the component itself. */
  covers: string | null
  /** The worst verdict on it (in the order of VERDICTS), and the file of the first scenario in which that was so; `null`: it was never called. */
  worst: Verdict
  scenario: string | null
  /** The verdict per scenario in which it was called or should have been, in the order of the files. */
  verdicts: { file: string; verdict: Verdict }[]
  /** Components whose loss alone takes away for good both what it covers and the fallback itself: it would be false whatever the scenario. */
  shared: string[]
  tested: Tested
  /** Services that hang on what it covers, in order of id. */
  services: string[]
}

export interface AuditAnswer {
  /** The most worrying first. */
  fallbacks: AuditedFallback[]
  /** The files of the scenarios that were played. */
  scenarios: string[]
}
