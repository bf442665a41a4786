import type { Trace } from '../engine/trace.ts'
import type { Engine } from '../pool/engine.ts'
import type { AppState } from './state.ts'
import type { Store } from './store.ts'

/** Milliseconds between two explanations while the moment moves. */
const EXPLAIN_EVERY = 120

/** Has the engine work out what is open, and puts what it answers in the state. Only the last question counts. */
export class Runs {
  private round = 0
  private asked = ''
  private explaining: ReturnType<typeof setTimeout> | null = null

  constructor(private readonly engine: Engine, private readonly store: Store<AppState>) {}

  /** Works the open scenario out. A later call overtakes an earlier one. */
  async simulate(fresh = false): Promise<void> {
    const scenario = this.store.state.scenario?.value
    if (!scenario) return
    const round = ++this.round
    const latest = () => round === this.round
    this.store.update((state) => { state.computing = 0 })
    try {
      const trace = await this.engine.simulate(scenario, (share) => {
        // Telling every step would cost more than the work; a tenth is enough to see.
        if (latest() && share - (this.store.state.computing ?? 1) > 0.1) this.store.update((state) => { state.computing = share })
      })
      if (latest()) this.take(trace, fresh)
    } finally {
      if (latest()) this.store.update((state) => { state.computing = null })
    }
    await this.explain()
  }

  /** Asks why the selected component is as it is at the moment looked at. */
  async explain(): Promise<void> {
    const { selected, moment, trace } = this.store.state
    if (selected === null || !trace) return
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
  private take(trace: Trace, fresh: boolean): void {
    this.store.update((state) => {
      const before = state.trace
      state.trace = trace as typeof state.trace
      state.explanation = null
      if (fresh || !before || state.moment > trace.horizon) state.moment = trace.summary.worst ?? 0
    })
  }
}
