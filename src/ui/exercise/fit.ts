import type { Exercise } from '../../model/exercise.ts'
import { fingerprintOf } from '../../model/fitted.ts'
import { scenarioOfExercise, type Work } from '../../model/work.ts'

/** How an exercise stands to its scenario: that is as it was, was changed since the exercise was made to fit it, or is not in the work. */
export type Fit = 'fits' | 'changed' | 'gone'

export function fitOf(work: Work, exercise: Exercise): Fit {
  const played = scenarioOfExercise(work, exercise)
  if (!played) return 'gone'
  return exercise.fitted === undefined || exercise.fitted === fingerprintOf(played.value) ? 'fits' : 'changed'
}
