import { differenceOf } from '../engine/difference.ts'
import type { StepLabel } from '../model/edit/edit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Engine } from '../pool/engine.ts'
import { scenarioOf, workOf, type AppState, type Outcome } from './state.ts'
import type { Store } from './store.ts'

/** Milliseconds between two explanations while the moment moves. */
const EXPLAIN_EVERY = 120

/** What is told of a step once its outcome is known. */
export interface Told { label: StepLabel; undone: boolean }

/** What is asked for: `fresh` opens the outcome at its worst moment, `told` says of a step what it changed. */
interface Wanted { fresh: boolean; told: Told | null }

/** Has the engine work out what is open, and puts what it answers in the state. Only the last question counts. */
export class Runs {
  private wanted: Wanted | null = null
  private running: Promise<void> | null = null
  private asked = ''
  private explaining: ReturnType<typeof setTimeout> | null = null
  /** What the engine has been given. */
  private landscape: Landscape | null = null

  constructor(private readonly engine: Engine, private readonly store: Store<AppState>) {}

  /** Works out what is open. What is asked while a run is going on is worked out after it, in one go however often it was asked. */
  simulate({ fresh = false, told = null }: Partial<Wanted> = {}): Promise<void> {
    this.wanted = { fresh: fresh || (this.wanted?.fresh ?? false), told }
    this.running ??= this.work()
    return this.running
  }

  /** Asks why the selected component is as it is at the moment looked at. */
  async explain(): Promise<void> {
    const { selected, moment, outcome } = this.store.state
    if (selected === null || !outcome || !Object.hasOwn(outcome.trace.levels, selected)) return
    const question = `${selected} ${moment}`
    this.asked = question
    const explanation = await this.engine.explain(selected, moment).catch(() => null)
    if (this.asked === question && outcome === this.store.state.outcome) this.store.update({ explanation })
  }

  /** While someone scrubs, the why follows a few times a second: nobody reads faster, and the map must keep up. */
  explainSoon(): void {
    this.explaining ??= setTimeout(() => {
      this.explaining = null
      void this.explain()
    }, EXPLAIN_EVERY)
  }

  private async work(): Promise<void> {
    try {
      while (this.wanted) {
        const wanted = this.wanted
        this.wanted = null
        const outcome = await this.once()
        // What was asked for meanwhile is what counts; whether it opens anew is not forgotten.
        if (this.wanted) (this.wanted as Wanted).fresh ||= wanted.fresh
        else if (outcome) this.take(outcome, wanted)
        if (!this.wanted) await this.explain()
      }
    } finally {
      // At once: what is asked from here on is worked out anew.
      this.running = null
      this.wanted = null
      this.store.update({ computing: null })
    }
  }

  private async once(): Promise<Outcome | null> {
    const { state } = this.store
    const [landscape, scenario, file] = [workOf(state)?.landscape, scenarioOf(state), state.open]
    if (!landscape || !scenario || file === null) return null
    this.store.update({ computing: 0 })
    // The last word of how far it is may arrive after the answer.
    let done = false
    const progress = (share: number) => { if (!done) this.store.update({ computing: share }) }
    try {
      const given = landscape === this.landscape ? null : this.engine.setLandscape(landscape)
      this.landscape = landscape
      // Both are asked at once: the engine takes them in order, and the page that is being drawn meanwhile keeps neither waiting.
      const [trace] = await Promise.all([this.engine.simulate(scenario, progress), given])
      return { trace, landscape, scenario, file }
    } catch (error) {
      this.landscape = null
      throw error
    } finally {
      done = true
    }
  }

  /** Puts an outcome on screen. Another scenario opens at its worst moment; a changed one stays where it was. */
  private take(outcome: Outcome, { fresh, told }: Wanted): void {
    const { trace, landscape, file } = outcome
    const { outcome: last, moment } = this.store.state
    const before = last?.file === file ? last : null
    const difference = before && told ? differenceOf(before.trace, trace, landscape, before.landscape) : null
    const stays = before && !fresh && moment <= trace.horizon
    this.store.update({ outcome, explanation: null, news: told && { ...told, difference }, moment: stays ? moment : trace.summary.worst ?? 0 })
  }
}
