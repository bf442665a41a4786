import { expose } from 'comlink'
import { explain } from '../src/engine/explain/explain.ts'
import { run, type Progress, type Run } from '../src/engine/run.ts'
import { simulate, traceOf } from '../src/engine/simulate.ts'
import type { Explanation, Trace } from '../src/engine/trace.ts'
import type { Landscape } from '../src/model/landscape.ts'
import { readExercise, readExitPlan, readLandscape, readScenario } from '../src/model/read.ts'
import type { Scenario } from '../src/model/scenario.ts'

let landscape: Landscape | null = null
let last: Run | null = null

/** What the engine does off the page. One landscape at a time; explanations are of the last simulation. */
const api = {
  readLandscape,
  readScenario,
  readExercise,
  readExitPlan,
  setLandscape(next: Landscape): void {
    landscape = next
    last = null
  },
  simulate(scenario: Scenario, progress?: Progress): Trace {
    if (!landscape) throw new Error('simulate: no landscape was set')
    last = run(landscape, scenario, progress)
    return traceOf(last)
  },
  /** An outcome by itself: nothing here changes by it. */
  traceApart: (other: Landscape, scenario: Scenario): Trace => simulate(other, scenario),
  explain(id: string, second: number): Explanation {
    if (!last) throw new Error('explain: nothing was simulated')
    return explain(last, id, second)
  },
}
export type EngineApi = typeof api

expose(api)
