import type { Trace } from '../../engine/trace.ts'
import { exercisedScenario } from '../../exercise/exercised-scenario.ts'
import { proposals } from '../../exercise/propose.ts'
import type { RunOf } from '../../exercise/run.ts'
import { loadExerciseTexts } from '../../i18n/exercise-loaded.ts'
import { exerciseIn, scenarioOfExercise } from '../../model/work.ts'
import { Cancelled } from '../../pool/worker-client.ts'
import { scenarioOf, workOf } from '../state.ts'
import type { ExerciseGround } from './exercising.ts'
import { exerciseName, firstExercise } from './first-exercise.ts'

/** The exercise that is prepared: it is chosen or made, and the outcome of its scenario follows what is changed. */
export class Preparing {
  private asked: { of: RunOf; trace: Promise<Trace | null> } | null = null

  constructor(private readonly ground: ExerciseGround) {
    ground.store.subscribe(() => this.follow())
    this.follow()
  }

  /** What is prepared, as a run would have it; `null` when there is no exercise open, or its scenario is not in the work. */
  get subject(): RunOf | null {
    const { state } = this.ground.store
    const work = workOf(state)
    const exercise = work && exerciseIn(work, state.exercise.file)
    const scenario = exercise && scenarioOfExercise(work, exercise)?.value
    return scenario ? { exercise, scenario: exercisedScenario(exercise, scenario), landscape: work.landscape } : null
  }

  open(file: string): void {
    const work = workOf(this.ground.store.state)
    if (work && exerciseIn(work, file)) this.set({ file, part: 'prepare', ...(file === this.ground.store.state.exercise.file ? {} : { trace: null, proposals: null }) })
  }

  async create(name: string): Promise<void> {
    const { store, edit } = this.ground
    const texts = await loadExerciseTexts(store.state.language)
    const [work, value] = [workOf(store.state), scenarioOf(store.state)]
    if (!work || !value || store.state.open === null) return
    const file = exerciseName(work, store.state.open)
    if (await edit({ do: 'add-exercise', file, value: firstExercise(name, { file: store.state.open, value }, texts) })) this.open(file)
  }

  async propose(): Promise<void> {
    const of = this.subject
    if (!of) return
    const trace = await this.traceOf(of)
    // What was changed meanwhile is what proposals are to be of.
    if (!same(of, this.subject)) return this.propose()
    if (trace) this.set({ proposals: proposals(of.landscape, of.scenario, trace) })
  }

  /** While an exercise is prepared the outcome of its scenario is there, as it is with the last change. */
  private follow(): void {
    const { state } = this.ground.store
    const { file, part, trace } = state.exercise
    if (state.screen !== 'exercise' || part !== 'prepare' || file === null) return
    const of = this.subject
    if (of) void this.traceOf(of)
    else if (trace) this.set({ trace: null, proposals: null })
  }

  private traceOf(of: RunOf): Promise<Trace | null> {
    if (this.asked && same(this.asked.of, of)) return this.asked.trace
    const trace: Promise<Trace | null> = Promise.resolve().then(() => this.work(of, () => this.asked?.trace === trace))
    this.asked = { of, trace }
    return trace
  }

  private async work(of: RunOf, counts: () => boolean): Promise<Trace | null> {
    const { outcome } = this.ground.store.state
    try {
      // What is on screen elsewhere was worked out already.
      const known = outcome && outcome.landscape === of.landscape && outcome.scenario === of.scenario
      const trace = known ? outcome.trace : await this.ground.engine.traceApart(of.landscape, of.scenario)
      if (!counts()) return null
      // What was proposed is of before the change.
      const { exercise } = this.ground.store.state
      this.set({ trace, proposals: exercise.proposals && proposals(of.landscape, of.scenario, trace) })
      return trace
    } catch (error) {
      if (!counts()) return null
      this.asked = null
      if (!(error instanceof Cancelled)) this.ground.fail(error)
      return null
    }
  }

  private set(parts: Parameters<ExerciseGround['set']>[0]): void { this.ground.set(parts) }
}

/** Whether two subjects have the same outcome. */
const same = (one: RunOf, other: RunOf | null): boolean =>
  one.landscape === other?.landscape && (one.scenario === other.scenario || JSON.stringify(one.scenario) === JSON.stringify(other.scenario))
