import type { Exercise } from '../model/exercise.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import type { Reading } from '../model/read.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Engine } from '../pool/engine.ts'

/** A file as it is brought. */
export interface Text { file: string; text: string }

/** Reads files of our own. Each gives `null`, with the problems told, for a file that is refused. */
export class OwnReader {
  constructor(private readonly engine: Engine, private readonly refuse: (file: string, problems: Problem[]) => void) {}

  async landscape({ file, text }: Text): Promise<Landscape | null> { return this.accepted(file, await this.engine.readLandscape(text, file)) }

  async scenario({ file, text }: Text, landscape: Landscape | undefined): Promise<Scenario | null> {
    return this.accepted(file, await this.engine.readScenario(text, file, landscape))
  }

  /** An exercise whose scenario is not in the work is read all the same: that may still come. */
  async exercise({ file, text }: Text, landscape: Landscape | undefined): Promise<Exercise | null> {
    return this.accepted(file, await this.engine.readExercise(text, file, landscape))
  }

  async exitPlan({ file, text }: Text, landscape: Landscape | undefined): Promise<ExitPlan | null> {
    return this.accepted(file, await this.engine.readExitPlan(text, file, landscape))
  }

  private accepted<T>(file: string, reading: Reading<T>): T | null {
    if (reading.ok) return reading.value
    this.refuse(file, reading.problems)
    return null
  }
}
