import type { Trace } from '../../src/engine/trace.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { readExercise, readExitPlan, readLandscape, readScenario } from '../../src/model/read.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'

/** Answers as the engine in its worker does, at once; remembers what was asked. */
export class FakeEngine {
  readonly simulated: Scenario[] = []
  readonly landscapes: Landscape[] = []
  private landscape: Landscape | undefined

  readLandscape = async (text: string, file: string) => readLandscape(text, file)
  readScenario = async (text: string, file: string, landscape?: Landscape) => readScenario(text, file, landscape)
  readExercise = async (text: string, file: string, landscape?: Landscape, scenario?: Scenario) => readExercise(text, file, landscape, scenario)
  readExitPlan = async (text: string, file: string, landscape?: Landscape) => readExitPlan(text, file, landscape)
  setLandscape = async (landscape: Landscape) => {
    this.landscape = landscape
    this.landscapes.push(landscape)
  }
  /** Tells how far it is, as a worker may that is heard late. */
  tell: (share: number) => void = () => {}
  simulate = async (scenario: Scenario, tell: (share: number) => void = () => {}): Promise<Trace> => {
    this.simulated.push(scenario)
    this.tell = tell
    return simulate(this.landscape as Landscape, scenario)
  }
  traceApart = async (landscape: Landscape, scenario: Scenario): Promise<Trace> => simulate(landscape, scenario)
  explain = async () => null
  cancel() {}
}
