import { explainInterruptions } from '../engine/explain/explain.ts'
import { run } from '../engine/run.ts'
import { simulate, traceOf } from '../engine/simulate.ts'
import type { Trace } from '../engine/trace.ts'
import { inputHash } from '../model/input-hash.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ScenarioFile } from '../model/work.ts'
import type { ReportDocument } from './document.ts'
import type { ReportOrder } from './order.ts'
import { binderReport } from './plan/binder-report.ts'
import { cardsReport } from './plan/cards-report.ts'
import type { Played } from './plan/input.ts'
import { planReport } from './plan/plan-report.ts'
import { scenarioReport } from './scenario-report.ts'

/** Hears which share of the work is done, 0 to 1. */
export type Tell = (share: number) => void
type Of<Kind extends ReportOrder['kind']> = Extract<ReportOrder, { kind: Kind }>

/** The document of an order about scenarios: plays them and writes what came of it. The same order gives the same document. */
export async function ordered(order: Of<'scenario' | 'plan' | 'cards' | 'binder'>, tell: Tell = () => {}): Promise<ReportDocument> {
  const hash = await inputHash(...order.texts)
  if (order.kind === 'scenario') {
    const [played] = playedOn(order.landscape, [{ file: '', value: order.scenario }], tell) as [Played]
    return scenarioReport({ ...order, trace: played.trace, explanations: played.explanations, inputHash: hash })
  }
  const input = { ...order, played: playedOn(order.landscape, order.scenarios, tell), inputHash: hash }
  if (input.kind === 'plan') return planReport(input)
  return input.kind === 'cards' ? cardsReport(input) : binderReport(input)
}

/** Plays scenarios on a landscape, one after the other. */
function playedOn(landscape: Landscape, scenarios: readonly ScenarioFile[], tell: Tell): Played[] {
  return scenarios.map(({ file, value: scenario }, nth) => {
    const simulation = run(landscape, scenario, (second, horizon) => tell((nth + (horizon ? second / horizon : 1)) / scenarios.length))
    const trace = traceOf(simulation)
    tell((nth + 1) / scenarios.length)
    return { file, scenario, trace, explanations: explainInterruptions(simulation, trace), ...preparedFor(landscape, scenario, trace) }
  })
}

/** What the fallbacks that wait in vain for a decision would do if it were taken at once. */
function preparedFor(landscape: Landscape, scenario: Scenario, trace: Trace): Pick<Played, 'prepared'> {
  const idle = Object.keys(trace.fallbacks).filter((id) => trace.fallbacks[id]?.verdict.code === 'not-activated')
  if (idle.length === 0) return {}
  // After the events that are there: an explanation names these by their place.
  return { prepared: simulate(landscape, { ...scenario, events: [...scenario.events, ...idle.map((activate) => ({ at: 'PT0S', activate }))] }) }
}
