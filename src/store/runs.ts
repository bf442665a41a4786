import { differenceOf } from '../engine/difference.ts'
import type { Trace } from '../engine/trace.ts'
import type { StepLabel } from '../model/edit/edit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Engine } from '../pool/engine.ts'
import { scenarioOf, workOf, type AppState } from './state.ts'
import type { Store } from './store.ts'

/** Milliseconds between two explanations while the moment moves. */
const EXPLAIN_EVERY = 120

/** What is told of a step once its outcome is known. */
export interface Told { label: StepLabel; undone: boolean }

/** Has the engine work out what is open, and puts what it answers in the state. Only the last question counts. */
export class Runs {
  private round = 0
  private asked = ''
  private explaining: ReturnType<typeof setTimeout> | null = null
  /** What the engine has been given. */
  private landscape: Landscape | null = null
  /** What the trace in the state is of. */
  private traced: { file: string; trace: Trace; landscape: Landscape } | null = null

  constructor(private readonly engine: Engine, private readonly store: Store<AppState>) {}

  /** Works the open scenario out, and tells of a step what it changed. A later call overtakes an earlier one. */
  async simulate({ fresh = false, told = null }: { fresh?: boolean; told?: Told | null } = {}): Promise<void> {
    const { state } = this.store
    const [landscape, scenario, file] = [workOf(state)?.landscape, scenarioOf(state), state.open]
    if (!landscape || !scenario || file === null) return
    const round = ++this.round
    const latest = () => round === this.round
    this.store.update((draft) => { draft.computing = 0 })
    try {
      if (landscape !== this.landscape) {
        this.landscape = landscape
        await this.engine.setLandscape(landscape)
      }
      const trace = await this.engine.simulate(scenario, (share) => {
        // Telling every step would cost more than the work; a tenth is enough to see.
        if (latest() && share - (this.store.state.computing ?? 1) > 0.1) this.store.update((draft) => { draft.computing = share })
      })
      if (latest()) this.take(trace, file, landscape, fresh, told)
    } catch (error) {
      this.landscape = null
      throw error
    } finally {
      if (latest()) this.store.update((draft) => { draft.computing = null })
    }
    await this.explain()
  }

  /** Asks why the selected component is as it is at the moment looked at. */
  async explain(): Promise<void> {
    const { selected, moment, trace } = this.store.state
    if (selected === null || !trace || !Object.hasOwn(trace.levels, selected)) return
    const question = `${this.round} ${selected} ${moment}`
    this.asked = question
    const explanation = await this.engine.explain(selected, moment).catch(() => null)
    if (this.asked === question) this.store.update((state) => { state.explanation = explanation as typeof state.explanation })
  }

  /** While someone scrubs, the why follows a few times a second: nobody reads faster, and the map must keep up. */
  explainSoon(): void {
    this.explaining ??= setTimeout(() => {
      this.explaining = null
      void this.explain()
    }, EXPLAIN_EVERY)
  }

  /** Puts a trace on screen. Another scenario opens at its worst moment; a changed one stays where it was. */
  private take(trace: Trace, file: string, landscape: Landscape, fresh: boolean, told: Told | null): void {
    const before = this.traced?.file === file && this.store.state.trace ? this.traced : null
    this.traced = { file, trace, landscape }
    const difference = before && told ? differenceOf(before.trace, trace, landscape, before.landscape) : null
    this.store.update((state) => {
      Object.assign(state, { trace, explanation: null, news: told && { ...told, difference } })
      if (fresh || !before || state.moment > trace.horizon) state.moment = trace.summary.worst ?? 0
    })
  }
}
