import type { Run } from '../../exercise/run.ts'
import { runState } from '../../exercise/state.ts'
import type { KeptRun, OpenRun } from './exercise-state.ts'
import type { RunShelf } from './run-shelf.ts'

/** What is known of a run from its beginning. */
export type RunAbout = Pick<KeptRun, 'id' | 'startedAt'>

/** Writes the log of one run down as it grows. What could not be written is tried again with what comes next. */
export class RunWriter {
  private running: Promise<void> | null = null
  private run: Run
  private stopped = false

  /** `written`: how many entries are on the disk; `null` when nothing of the run is yet. `tell` hears how it goes. */
  constructor(
    private readonly shelf: RunShelf, private readonly about: RunAbout, run: Run, private written: number | null,
    private readonly tell: (kept: OpenRun['kept']) => void,
  ) { this.run = run }

  /** The run has grown: it is written at once. Resolves when that is done, or could not be done. */
  write(run: Run = this.run): Promise<void> {
    this.run = run
    this.tell('writing')
    this.running ??= this.work()
    return this.running
  }

  /** Nothing more is written: another window goes on with the run. */
  stop(): void { this.stopped = true }

  /** How many entries are on the disk; `null` when nothing of the run is. */
  get done(): number | null { return this.written }

  private async work(): Promise<void> {
    // A moment later, so that what comes together is written together.
    await Promise.resolve()
    let how: OpenRun['kept'] = 'kept'
    try {
      while (!this.stopped && (this.written === null || this.written < this.run.entries.length)) {
        const { run } = this
        await this.shelf.write(rowOf(this.about, run), run, this.written)
        this.written = run.entries.length
      }
    } catch {
      how = 'failed'
    }
    // At once: what comes from here on is to be written anew.
    this.running = null
    this.tell(how)
  }
}

/** A run as a list tells it. */
export const rowOf = ({ id, startedAt }: RunAbout, run: Run): KeptRun => ({
  id, startedAt, exercise: run.of.exercise.name, landscape: run.of.landscape.name, lastAt: run.entries.at(-1)?.at ?? startedAt, ended: runState(run).ended,
})
