import { simulate } from '../../src/engine/simulate.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioEvent } from '../../src/model/scenario.ts'
import { layeredLandscape } from './layered-landscape.ts'
import { measure } from './measure.ts'
import { Random } from './random.ts'
import { milliseconds, times, type Row } from './table.ts'

const landscape = layeredLandscape({ components: 300, needs: 750, layers: 6, holdUps: true }, 2)

/** Short losses of one component each, spread over two weeks. */
function losses(count: number): ScenarioEvent[] {
  const random = new Random(count)
  return Array.from({ length: count }, () => {
    const at = random.below(13 * 86_400)
    return { at: `PT${at}S`, cutOff: { component: `c${random.below(100)}` }, until: `PT${at + 3_600 + random.below(40_000)}S` }
  })
}

const scenario = (events: ScenarioEvent[], horizon: string): Scenario => ({ format: SCENARIO_FORMAT, name: 'random', horizon, events })

function compare(rounds: number, of: string, cases: [name: string, scenario: Scenario][]): Row[] {
  const medians = measure(rounds, cases.map(([, one]) => () => () => { simulate(landscape, one) }))
  return cases.map(([name], i) => [`${of}, ${name}`, milliseconds(medians[i] as number), i === 0 ? '' : `${times((medians[i] as number) / (medians[0] as number))} the first`])
}

/** The cost grows with what happens, not with how long is looked: the same events over longer horizons, and more events. */
export function growth(rounds: number): Row[] {
  const same = losses(30)
  return [
    ...compare(rounds, 'thirty events', ['P14D', 'P140D', 'P1400D'].map((horizon) => [`horizon ${horizon}`, scenario(same, horizon)])),
    ...compare(Math.max(3, rounds >> 2), 'horizon P14D', [10, 100, 1000].map((count) => [`${count} events`, scenario(losses(count), 'P14D')])),
  ]
}
