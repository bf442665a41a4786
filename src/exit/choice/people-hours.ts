import type { Scenario } from '../../model/scenario.ts'
import type { Situation } from './situation.ts'

/** The likelihood of a scenario that does not say. */
export const LIKELIHOOD = 3

/** A scenario, counted in people-hours: the people of every service (1 when it is not said), for as long as it is interrupted, as many times as the scenario is likely (1 to 5). */
export const inPeopleHours = (scenario: Scenario): Situation => ({
  weight: scenario.likelihood ?? LIKELIHOOD,
  playedOn: (landscape) => ({ landscape, scenario }),
  harmTo: ({ people = 1 }, interruptions, horizon) =>
    people * interruptions.reduce((sum, { from, to }) => sum + (to ?? horizon) - from, 0) / 3600,
})
