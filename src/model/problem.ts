import type { ForeignDetail } from './foreign-problem.ts'
import type { DurationFault } from './duration.ts'

/** What is wrong, as a code with the data a sentence needs; the sentences are made in `i18n`. */
export type ProblemDetail =
  | ForeignDetail
  | { code: 'syntax'; message: string }
  | { code: 'empty' }
  | { code: 'unreadable'; message: string }
  /** `limit`: `null` when it is more than there is memory for. */
  | { code: 'too-large'; size: number; limit: number | null }
  | { code: 'alias-bomb' }
  | { code: 'too-deep'; limit: number }
  | { code: 'duplicate-key'; key: string }
  | { code: 'forbidden-key'; key: string }
  | { code: 'wrong-format'; found: string; expected: string }
  | { code: 'newer-format'; found: string; supported: string }
  | { code: 'unknown-key'; key: string; nearest: string | null; accepted: string[] }
  | { code: 'missing-key'; key: string }
  | { code: 'wrong-type'; found: string; expected: string }
  | { code: 'not-one-of'; found: string; accepted: string[]; nearest: string | null }
  | { code: 'bad-id'; found: string }
  | { code: 'bad-text'; found: string; expected: 'date' | 'local-time' | 'calendar-duration' | 'jurisdiction' | 'colour' | 'picture' | 'format' }
  | { code: 'bad-duration'; found: string; fault: DurationFault }
  | { code: 'range-order' }
  | { code: 'out-of-range'; found: string; min: number | null; max: number | null }
  | { code: 'too-few'; min: number }
  | { code: 'at-least-too-large'; atLeast: number; members: number }
  | { code: 'empty-selector' }
  | { code: 'one-action'; found: string[]; accepted: string[] }
  | { code: 'unknown-reference'; what: 'component' | 'organisation' | 'fallback' | 'document' | 'import' | 'tag' | 'role' | 'goal' | 'contact' | 'team' | 'contract' | 'measure'; id: string; nearest: string | null }
  | { code: 'organisation-cycle'; ids: string[] }
  | { code: 'covers-nothing'; covers: string; accepted: string[]; nearest: string | null }
  | { code: 'bad-rule'; rule: string; message: string }
  | { code: 'until-not-after' }
  /** A round of an exercise that ends before it begins. */
  | { code: 'round-not-after' }
  /** The scenario of an exercise is not where it says. */
  | { code: 'no-scenario'; file: string }
  /** Exits that wait for each other, each for the next. */
  | { code: 'exit-cycle'; ids: string[] }
  /** What takes the place of a component needs it itself: the way from the one to the other. */
  | { code: 'needs-replaced'; id: string; path: string[] }
  | { code: 'start-after-contract'; end: string }
  | { code: 'negative-cost'; found: string }
  | { code: 'unknown-currency'; found: string; accepted: string[] }
  /** A scenario of a plan of exits is not where it says. */
  | { code: 'no-such-scenario'; file: string }
  /** A measure is about a need that the component does not have. */
  | { code: 'no-such-need'; need: string; accepted: string[]; nearest: string | null }
  | { code: 'invalid'; message: string }
  // warnings
  | { code: 'selects-nothing' }
  | { code: 'after-horizon' }
  | { code: 'activates-auto'; fallback: string }
  | { code: 'moments-without-start' }
  | { code: 'rto-above-mtpd' }
  | { code: 'work-above-within' }
  | { code: 'listed-twice'; name: string }
  | { code: 'round-overlaps'; before: string }
  | { code: 'round-after-horizon' }
  | { code: 'inject-after-horizon' }
  | { code: 'outside-rounds' }
  | { code: 'scenario-changed' }
  /** Nobody says how long an exit takes, or what takes the place of what is left. */
  | { code: 'lead-unknown'; assumed: string }
  | { code: 'replacement-unknown' }
  /** An exit that must come first is not in the plan. */
  | { code: 'need-not-planned'; id: string }
  /** A component of a plan that the landscape has as well. */
  | { code: 'in-landscape-already'; id: string }

/** One thing that is wrong in a file, and where. Lines and columns count from 1. */
export interface Problem {
  severity: 'error' | 'warning'
  file: string
  line: number
  column: number
  /** Keys from the top of the file, such as `components.mail.needs.0.on`. */
  path: string
  detail: ProblemDetail
}
