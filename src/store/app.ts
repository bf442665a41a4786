import { messagesIn, type Language } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import { recognise } from '../model/recognise.ts'
import type { Scenario, ScenarioEvent } from '../model/scenario.ts'
import type { Engine } from '../pool/engine.ts'
import { Cancelled } from '../pool/worker-client.ts'
import { LIBRARY, REFERENCE } from './library.ts'
import { edited, knownText, opened, redone, reverted, savedAs, undone } from './open-file.ts'
import { Runs } from './runs.ts'
import { emptyScenario, readOver, withFile, worthKeeping } from './scenarios.ts'
import { initialState, type AppState, type OpenFile, type Theme } from './state.ts'
import { Store } from './store.ts'

/** Some parts of a value; `undefined` for a part that goes. */
export type Parts<T> = { [Key in keyof T]?: T[Key] | undefined }

/** The app: its state and everything that can be done to it. Views read the state and call these. */
export class App {
  readonly store: Store<AppState>
  private readonly runs: Runs

  constructor(private readonly engine: Engine, remembered: Partial<Pick<AppState, 'language' | 'theme'>> = {}) {
    this.store = new Store<AppState>({ ...initialState, ...remembered })
    this.runs = new Runs(engine, this.store)
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
    this.runs.explainSoon()
  }

  select(id: string | null): void {
    this.store.update((state) => {
      state.selected = id
      if (id === null || state.explanation?.component !== id) state.explanation = null
    })
    void this.runs.explain()
  }

  /** Chooses a scenario of the library by its file name. */
  async choose(file: string): Promise<void> {
    const entry = this.state.library.find((candidate) => candidate.file === file)
    if (entry) await this.guard(() => this.show(entry))
  }

  /** Replaces parts of the open scenario and works it out again. A part that becomes `undefined` goes. */
  change(parts: Parts<Scenario>): Promise<void> {
    return this.becomes((open) => edited(open, (scenario) => {
      Object.assign(scenario, parts)
      for (const [key, part] of Object.entries(parts)) if (part === undefined) delete (scenario as Record<string, unknown>)[key]
    }))
  }

  /** Replaces the events of the open scenario. */
  setEvents(events: ScenarioEvent[]): Promise<void> { return this.change({ events }) }

  undo(): Promise<void> { return this.becomes(undone) }
  redo(): Promise<void> { return this.becomes(redone) }
  /** Takes the open scenario back to how it was read. */
  revert(): Promise<void> { return this.becomes(reverted) }

  /** Adds an empty scenario to the library and opens it. */
  async create(name: string, start: string): Promise<void> {
    await this.guard(() => this.show(emptyScenario([...this.state.library, ...this.state.aside], name, start)))
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
      await this.show(readOver([...this.state.library, ...this.state.aside], file, text, reading.value))
    })
  }

  dismiss(): void { this.store.update((state) => { state.refused = null; state.failure = null }) }

  fail(error: unknown): void {
    this.store.update((state) => { state.failure = error instanceof Error ? error.message : String(error) })
  }

  /** The user saved this file as this text; what was changed meanwhile is still to be saved. */
  saved({ file, value }: OpenFile<Landscape | Scenario>, text: string): void {
    const { landscape, library } = this.state
    const scenario = library.find((one) => one.file === file)
    if (scenario) this.put(savedAs(scenario, value as Scenario, text))
    else if (landscape?.file === file) this.store.update((state) => { Object.assign(state, { landscape: savedAs(landscape, value as Landscape, text) }) })
  }

  cancel(): void { this.engine.cancel() }

  /** The text to save for an open file: as it was read, or written anew when it was changed here. */
  async textOf(open: OpenFile<Landscape | Scenario>): Promise<string> {
    const known = knownText(open)
    if (known !== null) return known
    if (open.file.endsWith('.json')) return `${JSON.stringify(open.value, null, 2)}\n`
    const { stringify } = await import('yaml')
    return stringify(open.value, { lineWidth: 120 })
  }

  private async openLandscape(text: string, file: string): Promise<boolean> {
    const reading = await this.engine.readLandscape(text, file)
    if (!reading.ok) {
      this.refuse(file, reading.problems)
      return false
    }
    await this.engine.setLandscape(reading.value)
    this.store.update((state) => {
      Object.assign(state, { landscape: opened(file, text, reading.value), trace: null, selected: null, explanation: null, moment: 0 })
    })
    return true
  }

  /** After another landscape is opened: the scenarios that fit it are the library, the others are put aside as they are. */
  private async fitScenario(): Promise<void> {
    const { scenario: open, library, aside } = this.state
    const [fitting, others]: [OpenFile<Scenario>[], OpenFile<Scenario>[]] = [[], []]
    for (const entry of [...library, ...aside].filter(worthKeeping))
      ((await this.engine.readScenario(await this.textOf(entry), entry.file)).ok ? fitting : others).push(entry)
    this.store.update((state) => { Object.assign(state, { library: fitting, aside: others }) })
    const keep = fitting.find(({ file }) => file === open?.file) ?? fitting[0]
    await this.show(keep ?? emptyScenario(others, messagesIn(this.state.language).scenario.newScenario, open?.value.start ?? '2026-01-05T08:00'))
  }

  private async addToLibrary({ file, text }: { file: string; text: string }): Promise<void> {
    const reading = await this.engine.readScenario(text, file)
    if (this.state.landscape?.file !== REFERENCE.file) return
    if (!reading.ok) return this.refuse(file, reading.problems)
    const entry = opened(file, text, reading.value)
    this.store.update((state) => { state.library = [...state.library, entry] })
  }

  /** Opens a scenario, which joins the library if it is new there. An empty one that was left untouched goes. */
  private async show(scenario: OpenFile<Scenario>): Promise<void> {
    const { library, aside } = this.state
    this.store.update((state) => {
      Object.assign(state, { scenario, library: withFile(library.filter(worthKeeping), scenario), aside: aside.filter(({ file }) => file !== scenario.file) })
    })
    await this.runs.simulate(true)
  }

  /** Puts a scenario in the place of the one of the same name. */
  private put(scenario: OpenFile<Scenario>): void {
    const { scenario: open, library } = this.state
    this.store.update((state) => {
      Object.assign(state, { library: withFile(library, scenario) }, open?.file === scenario.file ? { scenario } : {})
    })
  }

  /** The open scenario after a step; worked out again if it became another. */
  private async becomes(step: (open: OpenFile<Scenario>) => OpenFile<Scenario>): Promise<void> {
    const open = this.state.scenario
    const next = open && step(open)
    if (!next || next === open) return
    this.put(next)
    await this.guard(() => this.runs.simulate())
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
