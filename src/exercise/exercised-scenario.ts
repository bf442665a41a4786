import type { Exercise } from '../model/exercise.ts'
import { actionOf, type Scenario } from '../model/scenario.ts'

/** The scenario as an exercise plays it: without the measures that the exercise leaves to the participants. The same object when it leaves none. */
export function exercisedScenario({ undecided = [] }: Pick<Exercise, 'undecided'>, scenario: Scenario): Scenario {
  const events = scenario.events.filter((event) => !(undecided as readonly string[]).includes(actionOf(event)))
  return events.length === scenario.events.length ? scenario : { ...scenario, events }
}
