import type { Exercise } from '../model/exercise.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Entry } from './entry.ts'

/** What a run is of. It is kept whole with the run: what changes in the landscape afterwards does not touch what happened. */
export interface RunOf { exercise: Exercise; scenario: Scenario; landscape: Landscape }

/** A run: what was played, and all that was done, in order. */
export interface Run { of: RunOf; entries: readonly Entry[] }
