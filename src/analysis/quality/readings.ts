import { simulate } from '../../engine/simulate.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import { watchedServices } from '../lasting/long-run.ts'
import type { QualityAnswer, Reading } from './answer.ts'
import { turned } from './turned.ts'

/**
 * A scenario in three readings of what is unknown. Without fallbacks a better reading is never worse, at any second: F is monotone, a hold-up looks at more and a restart at
 * less. With fallbacks it can be: one is called when what it covers falls, so what holds out longer calls it later, and what then takes long to begin is
 * ready later as well. That is not hidden: the three are what they are.
 */
export function readingsOf(landscape: Landscape, scenario: Scenario, today: string): NonNullable<QualityAnswer['readings']> {
  const read = (of: Landscape): Reading => {
    const { summary: { interrupted, first, mtpdBreached }, services } = simulate(of, scenario)
    return { interrupted, first, mtpdBreached, downtime: watchedServices(of).reduce((sum, id) => sum + (services[id]?.downtime ?? 0), 0) }
  }
  return { best: read(turned(landscape, 'best', today)), stated: read(landscape), worst: read(turned(landscape, 'worst', today)) }
}
