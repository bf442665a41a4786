import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ScenarioFile } from '../model/work.ts'

/** What an analysis is made of. Everything in it passed the checks of the model. */
export interface Ground {
  landscape: Landscape
  scenarios: readonly ScenarioFile[]
  /** The day it is made, `YYYY-MM-DD`: nothing here has a clock. */
  today: string
}

/** The scenario in a file. Throws a RangeError when it is not there. */
export function scenarioIn({ scenarios }: Pick<Ground, 'scenarios'>, file: string): Scenario {
  const found = scenarios.find((one) => one.file === file)
  if (!found) throw new RangeError(`no scenario ${file}`)
  return found.value
}

/** Called now and then with how much is done, out of how much; both in whatever unit the analysis counts. */
export type Tell = (done: number, of: number) => void

/** A piece of a long analysis: the `nth` of `of`, from 0. `{ nth: 0, of: 1 }` is all of it. */
export interface Slice { nth: number; of: number }
export const WHOLE: Slice = { nth: 0, of: 1 }

/**
 * An analysis: its question with what is asked, and its answer. Plain data on both sides, so that it crosses to and from a worker. The same
 * ground and question give the same answer, in however many pieces it is made. A question about something that is not there throws a RangeError.
 */
export interface Analysis<Ask, Answer, Part = Answer> {
  /** Makes a piece of the answer. */
  part(ground: Ground, ask: Ask, slice: Slice, tell?: Tell): Part
  /** Makes the answer of all pieces, in order. */
  join(ground: Ground, ask: Ask, parts: readonly Part[]): Answer
}

/** An analysis that is never made in pieces: the first slice has all of it. */
export const inOnePiece = <Ask, Answer>(make: (ground: Ground, ask: Ask, tell?: Tell) => Answer): Analysis<Ask, Answer, Answer | null> => ({
  part: (ground, ask, { nth }, tell) => (nth === 0 ? make(ground, ask, tell) : null),
  join: (_ground, _ask, parts) => parts[0] as Answer,
})
