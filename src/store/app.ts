import type { Answered, Asks, Question } from '../analysis/questions.ts'
import type { Trace } from '../engine/trace.ts'
import type { Language } from '../i18n/index.ts'
import { loadMessages, messagesIn } from '../i18n/loaded.ts'
import type { Edit, Parts } from '../model/edit/edit.ts'
import type { Topic } from '../model/enrichment/topics.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario, ScenarioEvent } from '../model/scenario.ts'
import type { MapView } from '../model/view.ts'
import { exerciseIn } from '../model/work.ts'
import type { Analyst } from '../pool/analysis.ts'
import type { Engine } from '../pool/engine.ts'
import type { Brought, Exchange } from '../pool/exchange.ts'
import type { ExitAdviser } from '../pool/exit.ts'
import { Cancelled } from '../pool/worker-client.ts'
import type { Analyses } from './analyses.ts'
import type { ExampleId } from './examples.ts'
import type { ExerciseAsk } from './exercise/exercise-state.ts'
import type { Exercising } from './exercise/exercising.ts'
import type { ExitAsk } from './exit/exit-state.ts'
import type { Leaving } from './exit/leaving.ts'
import { filedAs, savedAs, type Filed } from './files.ts'
import { textOf } from './filing.ts'
import { freeName } from './free-name.ts'
import type { ImportAsk } from './import-state.ts'
import type { Importing } from './importing.ts'
import { Opening } from './opening.ts'
import { Runs } from './runs.ts'
import { emptyScenario } from './scenarios.ts'
import { Shelf, type Around } from './shelf.ts'
import { analysisOf, asideOf, initialState, scenarioOf, workOf, type AppState, type CompareItem, type Screen, type Theme } from './state.ts'
import { Steps, type Manner } from './steps.ts'
import { Store } from './store.ts'
import { touch } from './touch.ts'

/** The app: its state and everything that can be done to it. Views read the state and call these. */
export class App {
  readonly store: Store<AppState>
  readonly shelf: Shelf
  private readonly runs: Runs
  private readonly opening: Opening
  private readonly steps: Steps
  private imports: Promise<Importing> | null = null
  private exercises: Promise<Exercising> | null = null
  private analyses: Promise<Analyses> | null = null
  private exits: Promise<Leaving> | null = null

  /** `exchange` makes what reads files of other programs, `analyst` what answers questions, and `adviser` what answers those about leaving, when there is one. */
  constructor(
    private readonly engine: Engine, private readonly around: Around, remembered: Partial<AppState> = {}, private readonly exchange: () => Exchange = () => { throw new Error('App: no exchange') },
    private readonly analyst: () => Promise<Analyst> = () => { throw new Error('App: no analyst') },
    private readonly adviser: () => Promise<ExitAdviser> = () => { throw new Error('App: no adviser') },
  ) {
    this.store = new Store<AppState>({ ...initialState, ...remembered })
    this.runs = new Runs(engine, this.store)
    this.shelf = new Shelf(this.store, around)
    this.opening = new Opening(engine, this.store, this.runs, this.shelf)
    this.steps = new Steps(this.store, this.runs, this.shelf, () => around.now())
  }

  get state(): AppState { return this.store.state }

  /** Opens what was worked on before, or else the reference landscape with its first scenario already run. */
  async start(): Promise<void> {
    await this.guard(async () => {
      if (await this.shelf.recover()) await this.runs.simulate({ fresh: true })
      else await this.opening.example('voorbeeldstad')
    })
    // What the first change and the first saving need comes now: later the place it comes from may be gone.
    void Promise.allSettled([import('../model/edit/apply.ts'), import('../model/edit/label.ts'), import('yaml'), this.shelf.warm()])
  }

  /** Shows the texts of a language, as soon as they are there. */
  async setLanguage(language: Language): Promise<void> {
    await this.guard(async () => {
      await loadMessages(language)
      this.set({ language })
    })
  }

  setTheme(theme: Theme): void { this.set({ theme }) }
  setLook(look: string): void { this.set({ look }) }
  goTo(screen: Screen): void {
    this.set(screen === this.state.screen ? {} : { screen, news: null, touching: false })
    if (screen === 'analysis') void this.guard(async () => { await this.analysing() })
    if (screen === 'exercise') void this.guard(async () => { await this.exercising() })
    if (screen === 'exit') void this.guard(async () => { await this.leaving() })
  }
  look(view: MapView): void { this.set({ view }) }
  setTouching(touching: boolean): void { this.set({ touching }) }
  dismiss(): void { this.set({ refused: null, failure: null }) }
  dismissNews(): void { this.set({ news: null, fault: null, recovered: null, unopened: null }) }

  fail(error: unknown): void { this.set({ failure: error instanceof Error ? error.message : String(error) }) }

  setMoment(second: number): void {
    const horizon = this.state.outcome?.trace.horizon ?? 0
    this.set({ moment: Math.min(horizon, Math.max(0, Math.round(second))) })
    this.runs.explainSoon()
  }

  /** Chooses a component, and marks it alone. */
  select(id: string | null): void { this.mark(id === null ? [] : [id]) }

  /** Marks components for a joint change; the last of them is looked at. */
  mark(ids: readonly string[]): void {
    const selected = ids.at(-1) ?? null
    const keep = this.state.explanation?.component === selected
    this.set({ marked: ids, selected, ...(selected === null ? {} : { organisation: null }), ...(keep ? {} : { explanation: null }) })
    void this.runs.explain()
  }

  selectOrganisation(organisation: string | null): void { this.set({ organisation, ...(organisation === null ? {} : { marked: [], selected: null, explanation: null }) }) }

  /** Chooses a scenario of the work by its file name. */
  async choose(file: string): Promise<void> { await this.guard(() => this.opening.show(file)) }

  /** Opens a landscape or scenario that the user brings. What is on screen stays when the file is refused. */
  async open(text: string, file: string): Promise<void> {
    await this.guard(async () => {
      const edits = await this.opening.file(text, file)
      if (edits.length) await this.edit(edits, { files: filedAs(file, text) })
    })
  }

  /** Opens what the user brings: our own files at once, and files of other programs step by step. */
  async bring(files: readonly Brought[]): Promise<void> {
    const { importing } = this.state
    // What someone is at work on is not swept away by what is dropped over it.
    if (!files.length || (importing && !importing.done)) return
    await this.guard(async () => {
      const { asOwn, couldBeOwn, ownAmong } = await import('./brought.ts')
      const { own, foreign } = await ownAmong(files)
      for (const { text, file } of own) await this.open(text, file)
      if (own.length === 1) await this.toExercise(own[0]?.file)
      const [first] = foreign
      if (!first) return
      const found = await (await this.importer()).begin(foreign)
      if (found?.kind === 'landscape') await this.opening.imported(found.landscape, first.path.split('/').at(-1) ?? first.path)
      if (found?.kind !== 'refused') return
      // What could be ours and is nobody else's is told what is wrong with it as ours.
      const unknown = foreign.length === 1 && couldBeOwn(first) && found.problems.every(({ detail }) => detail.code === 'unknown-file')
      const ours = unknown ? await asOwn(first) : null
      if (ours) await this.open(ours.text, ours.file)
      else this.opening.refuse(found.problems[0]?.file || first.path, [...found.problems])
    })
  }

  /** Goes to an exercise that was brought by itself, unless one is being held. */
  private async toExercise(file: string | undefined): Promise<void> {
    const work = workOf(this.state)
    if (!work || file === undefined || this.state.refused || this.state.exercise.run || !exerciseIn(work, file)) return
    this.goTo('exercise')
    await this.exercise({ do: 'open', file })
  }

  /** What the user does in an import. */
  async importing(asked: ImportAsk): Promise<void> { await this.guard(async () => (await this.importer()).ask(asked)) }
  async takeImport(): Promise<void> { await this.guard(async () => (await this.importer()).take()) }
  async endImport(): Promise<void> { await this.guard(async () => (await this.importer()).end()) }

  private importer(): Promise<Importing> {
    this.imports ??= import('./importing.ts').then(({ Importing }) => new Importing(this.exchange(), this.store, {
      open: (landscape, from) => this.opening.imported(landscape, from),
      into: (value, from) => this.edit({ do: 'import-landscape', value, from }),
      now: () => this.around.now(),
    }))
    return this.imports
  }

  /** Does one or more changes as one step that can be undone, and works the scenario out again. Gives whether it was done. */
  async edit(edits: Edit | readonly Edit[], manner?: Manner): Promise<boolean> {
    let done = false
    await this.guard(async () => { done = await this.steps.edit([edits].flat() as Edit[], manner) })
    return done
  }

  async undo(): Promise<void> { await this.guard(() => this.steps.undo()) }
  async redo(): Promise<void> { await this.guard(() => this.steps.redo()) }

  /** Replaces parts of the open scenario. A part that becomes `undefined` goes. */
  async change(parts: Parts<Scenario>): Promise<void> {
    if (this.state.open !== null) await this.edit({ do: 'set-scenario', file: this.state.open, parts })
  }

  /** Replaces the events of the open scenario. */
  setEvents(events: ScenarioEvent[]): Promise<void> { return this.change({ events }) }

  /** Takes the open scenario back to how it was read. */
  async revert(): Promise<void> {
    const { open, files } = this.state
    const value = open === null ? undefined : files[open]?.original?.value
    if (open !== null && value && value !== scenarioOf(this.state)) await this.edit({ do: 'revert-scenario', file: open, value: value as Scenario })
  }

  /** Adds an empty scenario and opens it. */
  async create(name: string, start: string): Promise<void> {
    const work = workOf(this.state)
    if (work) await this.edit({ do: 'add-scenario', file: freeName(work.scenarios, 'nieuw', 'scenario'), value: emptyScenario(name, start) })
  }

  /** Adds a copy of the open scenario under another name, and opens it. */
  async variant(name: string): Promise<void> {
    const [work, value] = [workOf(this.state), scenarioOf(this.state)]
    if (work && value) await this.edit({ do: 'add-scenario', file: freeName(work.scenarios, (this.state.open ?? 'variant').replace(/(-\d+)?\.scenario\.\w+$/, ''), 'scenario'), value: { ...value, name } })
  }

  /** Switches a component off now, in a scenario of its own; with `more` next to what is off already. */
  async whatIf(id: string, more: boolean, start: string): Promise<void> {
    const work = workOf(this.state)
    if (!work) return
    // Nothing is chosen then, so that all that stops is in sight; and the headline tells it already.
    this.select(null)
    await this.edit(touch(work, id, more, start, messagesIn(this.state.language).scenario.touched), { quiet: true })
  }

  /** Makes the landscape as it is now what others are compared with. */
  pin(): void {
    const work = workOf(this.state)
    if (work) this.set({ baseline: { landscape: work.landscape, at: this.around.now() } })
  }
  unpin(): void { this.set({ baseline: null, compared: this.state.compared.filter(({ landscape }) => landscape !== 'baseline') }) }
  compare(compared: readonly CompareItem[]): void { this.set({ compared }) }

  /** Puts questions about the landscape aside for this visit; with `back` they are asked again. */
  putAside(topic: Topic, keys: readonly string[], back = false): void {
    const aside = asideOf(this.state)
    const own = new Set(aside[topic])
    for (const key of keys) {
      if (back) own.delete(key)
      else own.add(key)
    }
    this.set({ questions: { opened: this.state.opened, aside: { ...aside, [topic]: own } } })
  }

  /** Opens a question, or asks something else with it; it is worked out when there is no answer to that. */
  async analyse<Q extends Question>({ question, ask }: { question: Q; ask?: Asks[Q] }): Promise<void> {
    await this.guard(async () => {
      const analyses = await this.analysing()
      const analysis = analysisOf(this.state)
      this.set({ analysis: { ...analysis, question, ...(ask === undefined ? {} : { inquiries: { ...analysis.inquiries, [question]: { ...analysis.inquiries[question], ask } } }) } })
      await analyses.again(question)
    })
  }

  /** Stops what is being worked out for a question. */
  async stopAnalysis(question: Question): Promise<void> { await this.guard(async () => (await this.analysing()).stop(question)) }

  /** Whether the answer to a question goes into the report. */
  setChapter(question: Question, on: boolean): void {
    const analysis = analysisOf(this.state)
    this.set({ analysis: { ...analysis, chapters: [...analysis.chapters.filter((one) => one !== question), ...(on ? [question] : [])] } })
  }

  /** The answers that go into the report, worked out anew where they are of before a change. */
  async chapters(): Promise<Answered[]> { return analysisOf(this.state).chapters.length ? (await this.analysing()).chapters() : [] }

  private analysing(): Promise<Analyses> {
    this.analyses ??= Promise.all([import('./analyses.ts'), this.analyst()]).then(([{ Analyses }, analyst]) => new Analyses(analyst, this.store, () => new Date(this.around.now()).toISOString().slice(0, 10)))
    return this.analyses
  }

  /** What the user does with an exercise. */
  async exercise(asked: ExerciseAsk): Promise<void> { await this.guard(async () => (await this.exercising()).ask(asked)) }

  private exercising(): Promise<Exercising> {
    this.exercises ??= import('./exercise/exercising.ts').then(({ Exercising }) => new Exercising({
      engine: this.engine, store: this.store, now: () => this.around.now(), newId: () => this.around.newId(), fail: (error) => this.fail(error),
      edit: (edit) => this.edit(edit), openProjector: (id) => this.around.openProjector?.(id) ?? false,
    }))
    return this.exercises
  }

  /** What the user asks about leaving. */
  async exit(asked: ExitAsk): Promise<void> { await this.guard(async () => (await this.leaving()).ask(asked)) }

  private leaving(): Promise<Leaving> {
    this.exits ??= Promise.all([import('./exit/leaving.ts'), this.adviser()]).then(([{ Leaving }, adviser]) => new Leaving({
      adviser, store: this.store, today: () => new Date(this.around.now()).toISOString().slice(0, 10), edit: (edit) => this.edit(edit),
    }))
    return this.exits
  }

  /** The outcome of a scenario on any landscape, beside what is on screen. */
  traceOf(landscape: Landscape, scenario: Scenario): Promise<Trace> { return this.engine.traceApart(landscape, scenario) }

  /** Begins an empty landscape; the one that was open stays in this browser. */
  async createLandscape(name: string, start: string): Promise<void> {
    await this.guard(async () => {
      await this.opening.empty(name, messagesIn(this.state.language).scenario.newScenario, start)
      this.goTo('landscape')
    })
  }

  /** Opens a landscape that comes with the app, as it came. */
  async openExample(id: ExampleId): Promise<void> {
    await this.guard(() => this.opening.example(id))
  }

  /** Opens a landscape that is kept in this browser. */
  async openKept(id: string, take = false): Promise<void> {
    await this.guard(async () => { if (await this.shelf.open(id, { take })) await this.runs.simulate({ fresh: true }) })
  }

  /** Takes the pen of the landscape that is open from the tab that has it; what that tab wrote is what is open then. */
  async takeOver(): Promise<void> {
    if (this.state.kept !== null) await this.openKept(this.state.kept, true)
  }

  /** Takes the landscape back to an earlier version, as a step that can be undone. */
  async restoreVersion(key: number): Promise<void> {
    const value = await this.shelf.version(key)
    if (value) await this.edit({ do: 'restore-landscape', value })
  }

  /** Works out again what is open, such as after it was stopped. */
  async again(): Promise<void> { await this.guard(() => this.runs.simulate()) }

  cancel(): void { this.engine.cancel() }

  /** The text to save for a file of the work. */
  textOf(file: string): Promise<string> { return textOf(this.state, file) }

  /** The user saved this value of a file as this text; what was changed meanwhile is still to be saved. */
  saved(file: string, value: Filed, text: string): void {
    this.set({ files: { ...this.state.files, [file]: savedAs(this.state.files[file], value, text) } })
    void this.shelf.write({ kind: 'saved', at: this.around.now(), file, text })
  }

  private set(parts: Partial<AppState>): void { this.store.update(parts) }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (error instanceof Cancelled) return
      this.fail(error)
    }
  }
}
