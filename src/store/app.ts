import type { Trace } from '../engine/trace.ts'
import type { Language } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import { recognise } from '../model/recognise.ts'
import type { Scenario, ScenarioEvent } from '../model/scenario.ts'
import type { Engine } from '../pool/engine.ts'
import { Cancelled } from '../pool/worker-client.ts'
import { LIBRARY, REFERENCE } from './library.ts'
import { initialState, type AppState, type OpenFile, type Theme } from './state.ts'
import { Store } from './store.ts'

/** Milliseconds between two explanations while the moment moves. */
const EXPLAIN_EVERY = 120

/** The app: its state and everything that can be done to it. Views read the state and call these. */
export class App {
  readonly store: Store<AppState>
  private round = 0
  private asked = ''
  private explaining: ReturnType<typeof setTimeout> | null = null

  constructor(private readonly engine: Engine, remembered: Partial<Pick<AppState, 'language' | 'theme'>> = {}) {
    this.store = new Store<AppState>({ ...initialState, ...remembered })
  }

  get state(): AppState { return this.store.state }

  /** Opens the reference landscape with the first scenario already run, then reads the rest of the library. */
  async start(): Promise<void> {
    await this.guard(async () => {
      if (!await this.openLandscape(REFERENCE.text, REFERENCE.file)) return
      const [first, ...rest] = LIBRARY
      if (!first) return
      await this.addToLibrary(first)
      const scenario = this.state.library[0]
      if (scenario) await this.show(scenario)
      for (const entry of rest) {
        // Whoever opens another landscape meanwhile gets no scenarios of this one.
        if (this.state.landscape?.file !== REFERENCE.file) return
        await this.addToLibrary(entry)
      }
    })
  }

  setLanguage(language: Language): void { this.store.update((state) => { state.language = language }) }
  setTheme(theme: Theme): void { this.store.update((state) => { state.theme = theme }) }

  setMoment(second: number): void {
    const horizon = this.state.trace?.horizon ?? 0
    this.store.update((state) => { state.moment = Math.min(horizon, Math.max(0, Math.round(second))) })
    // While someone scrubs, the why follows a few times a second: nobody reads faster, and the map must keep up.
    this.explaining ??= setTimeout(() => {
      this.explaining = null
      void this.explain()
    }, EXPLAIN_EVERY)
  }

  select(id: string | null): void {
    this.store.update((state) => {
      state.selected = id
      if (id === null || state.explanation?.component !== id) state.explanation = null
    })
    void this.explain()
  }

  /** Chooses a scenario of the library by its file name. */
  async choose(file: string): Promise<void> {
    const entry = this.state.library.find((candidate) => candidate.file === file)
    if (entry) await this.guard(() => this.show(entry))
  }

  /** Replaces the events of the open scenario and works it out again. */
  async setEvents(events: ScenarioEvent[]): Promise<void> {
    const open = this.state.scenario
    if (!open) return
    this.store.update((state) => { if (state.scenario) Object.assign(state.scenario, { value: { ...open.value, events }, changed: true }) })
    await this.guard(() => this.simulate())
  }

  /** Opens a landscape or scenario that the user brings. What is on screen stays when the file is refused. */
  async open(text: string, file: string): Promise<void> {
    await this.guard(async () => {
      if (recognise(text) !== 'scenario') {
        if (await this.openLandscape(text, file)) await this.fitScenario()
        return
      }
      const reading = await this.engine.readScenario(text, file)
      if (!reading.ok) return this.refuse(file, reading.problems)
      const entry = { file, text, value: reading.value, changed: false }
      this.store.update((state) => { state.library = [...state.library.filter((other) => other.file !== file), entry] })
      await this.show(entry)
    })
  }

  dismiss(): void { this.store.update((state) => { state.refused = null; state.failure = null }) }

  fail(error: unknown): void {
    this.store.update((state) => { state.failure = error instanceof Error ? error.message : String(error) })
  }

  /** The user saved an open file; what is on disk is what is on screen. */
  saved(what: 'landscape' | 'scenario', text: string): void {
    this.store.update((state) => { if (state[what]) Object.assign(state[what], { text, changed: false }) })
  }

  cancel(): void { this.engine.cancel() }

  /** The text to save for an open file: as it was read, or written anew when it was changed here. */
  async textOf({ text, value, changed, file }: OpenFile<Landscape | Scenario>): Promise<string> {
    if (!changed) return text
    if (file.endsWith('.json')) return `${JSON.stringify(value, null, 2)}\n`
    const { stringify } = await import('yaml')
    return stringify(value, { lineWidth: 120 })
  }

  private async openLandscape(text: string, file: string): Promise<boolean> {
    const reading = await this.engine.readLandscape(text, file)
    if (!reading.ok) {
      this.refuse(file, reading.problems)
      return false
    }
    await this.engine.setLandscape(reading.value)
    this.store.update((state) => {
      Object.assign(state, { landscape: { file, text, value: reading.value, changed: false }, trace: null, selected: null, explanation: null, moment: 0 })
    })
    return true
  }

  /** After another landscape is opened: keeps the scenario if it fits, else an empty one; the library is checked anew. */
  private async fitScenario(): Promise<void> {
    const library = this.state.library
    const fitting: OpenFile<Scenario>[] = []
    for (const entry of library) if ((await this.engine.readScenario(await this.textOf(entry), entry.file)).ok) fitting.push(entry)
    this.store.update((state) => { state.library = fitting })
    const open = this.state.scenario
    const keep = fitting.find(({ file }) => file === open?.file) ?? fitting[0]
    await this.show(keep ?? emptyScenario(open?.value))
  }

  private async addToLibrary({ file, text }: { file: string; text: string }): Promise<void> {
    const reading = await this.engine.readScenario(text, file)
    if (this.state.landscape?.file !== REFERENCE.file) return
    if (!reading.ok) return this.refuse(file, reading.problems)
    const entry = { file, text, value: reading.value, changed: false }
    this.store.update((state) => { state.library = [...state.library, entry] })
  }

  private async show(scenario: OpenFile<Scenario>): Promise<void> {
    this.store.update((state) => { state.scenario = scenario as typeof state.scenario })
    await this.simulate(true)
  }

  /** Works the open scenario out. A later call overtakes an earlier one. */
  private async simulate(fresh = false): Promise<void> {
    const scenario = this.state.scenario?.value
    if (!scenario) return
    const round = ++this.round
    const latest = () => round === this.round
    this.store.update((state) => { state.computing = 0 })
    try {
      const trace = await this.engine.simulate(scenario, (share) => {
        // Telling every step would cost more than the work; a tenth is enough to see.
        if (latest() && share - (this.state.computing ?? 1) > 0.1) this.store.update((state) => { state.computing = share })
      })
      if (latest()) this.take(trace, fresh)
    } finally {
      if (latest()) this.store.update((state) => { state.computing = null })
    }
    await this.explain()
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

  /** Asks why the selected component is as it is at the moment looked at; only the last question counts. */
  private async explain(): Promise<void> {
    const { selected, moment, trace } = this.state
    if (selected === null || !trace) return
    const question = `${this.round} ${selected} ${moment}`
    this.asked = question
    const explanation = await this.engine.explain(selected, moment).catch(() => null)
    if (this.asked === question) this.store.update((state) => { state.explanation = explanation as typeof state.explanation })
  }

  private refuse(file: string, problems: Problem[]): void {
    this.store.update((state) => { state.refused = { file, problems } })
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (error instanceof Cancelled) return
      this.fail(error)
    }
  }
}

/** A scenario in which nothing happens, for a landscape that no scenario fits. */
function emptyScenario(before: Scenario | undefined): OpenFile<Scenario> {
  const value: Scenario = { format: 'uitwijk-scenario/1', name: '', start: before?.start ?? '2026-01-05T08:00', horizon: 'P14D', events: [] }
  return { file: 'nieuw.scenario.yaml', text: '', value, changed: true }
}
