import { isDuring } from '../engine/levels.ts'
import { simulate } from '../engine/simulate.ts'
import type { Trace } from '../engine/trace.ts'
import type { Decision } from './after-action.ts'
import { doneIn } from './done-in.ts'
import { measuresOf, withMeasures } from './played.ts'
import type { Run } from './run.ts'
import type { RunState } from './run-state.ts'

const interruptedAt = ({ services }: Trace, second: number): string[] => Object.keys(services).filter((id) =>
  services[id]?.interruptions.some((one) => isDuring(one, second)))

/** The decisions and measures that stand, each with what was interrupted then. */
export function decisionsIn({ of: { landscape, scenario } }: Run, { standing }: RunState): Decision[] {
  const measures = measuresOf(standing)
  const known = new Map<number, Trace>()
  /** The outcome with the measures before an entry. */
  const before = (number: number): Trace => {
    const taken = measures.filter((one) => one.number < number)
    const trace = known.get(taken.length) ?? simulate(landscape, withMeasures(scenario, taken))
    known.set(taken.length, trace)
    return trace
  }
  return doneIn(standing, 'decide', 'measure').map(({ number, second, at, act }) => ({
    entry: number, second, at, text: act.text ?? null, by: act.by ?? null,
    measure: act.do === 'measure' ? act.measure : null, interrupted: interruptedAt(before(number), second),
  }))
}
