import type { RecoveryAnswer, RecoveryAsk } from '../../../src/analysis/recovery/answer.ts'
import { recovery } from '../../../src/analysis/recovery/recovery.ts'
import { WHOLE, type Ground } from '../../../src/analysis/ground.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Scenario } from '../../../src/model/scenario.ts'

/** A landscape with one scenario, if any, in the file `s`. */
export const groundOf = (landscape: Landscape, scenario?: Scenario): Ground =>
  ({ landscape, scenarios: scenario ? [{ file: 's', value: scenario }] : [], today: '2026-12-01' })

export function recover(ground: Ground, ask: RecoveryAsk = { lost: 'everything', teams: null }): RecoveryAnswer {
  return recovery.join(ground, ask, [recovery.part(ground, ask, WHOLE)])
}

/** When each component is up. */
export const upIn = ({ steps }: RecoveryAnswer): Record<string, number> => Object.fromEntries(steps.map(({ component, to }) => [component, to]))
