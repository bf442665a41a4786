import cases from '../data/simulate-cases.json' with { type: 'json' }
import { seconds } from '../../src/model/duration.ts'
import { LandscapeSchema } from '../../src/model/schema/landscape.ts'
import { ScenarioSchema } from '../../src/model/schema/scenario.ts'
import type { Outcome } from './same-outcome.ts'

/** Random landscapes with exact answers that come from neither the engine nor the reference. */
export const publishedCases = cases.map((one, index) => {
  const scenario = ScenarioSchema.parse(one.scenario)
  const { levels, services, deadlocks } = one.expected as unknown as Outcome
  return {
    index,
    landscape: LandscapeSchema.parse(one.landscape),
    scenario,
    horizon: seconds(scenario.horizon),
    expected: { levels, services, deadlocks: deadlocks.map((one) => ({ ...one, components: one.components.toSorted() })) },
  }
})
