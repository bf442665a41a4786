import type { Trace } from '../engine/trace.ts'
import { messagesIn, type Language } from '../i18n/index.ts'
import { EditError } from '../model/edit/edit-error.ts'
import type { Edit, Parts } from '../model/edit/edit.ts'
import { labelOf } from '../model/edit/label.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario, ScenarioEvent } from '../model/scenario.ts'
import type { MapView } from '../model/view.ts'
import type { Engine } from '../pool/engine.ts'
import { Cancelled } from '../pool/worker-client.ts'
import { knownText, savedAs } from './files.ts'
import { redone, stepped, undone, type Entry, type History } from './history.ts'
import { Opening } from './opening.ts'
import { reunited } from './reunited.ts'
import { Runs, type Told } from './runs.ts'
import { changedScenario, emptyScenario, freeName } from './scenarios.ts'
import { Shelf, type Around } from './shelf.ts'
import { initialState, scenarioOf, valueOf, workOf, type AppState, type CompareItem, type Screen, type Theme } from './state.ts'
import { Store } from './store.ts'
import { touch } from './touch.ts'

/** The app: its state and everything that can be done to it. Views read the state and call these. */
export class App {
  readonly store: Store<AppState>
  readonly shelf: Shelf
  private readonly runs: Runs
  private readonly opening: Opening

  constructor(private readonly engine: Engine, private readonly around: Around, remembered: Partial<AppState> = {}) {
    this.store = new Store<AppState>({ ...initialState, ...remembered })
    this.runs = new Runs(engine, this.store)
    this.shelf = new Shelf(this.store, around)
    this.opening = new Opening(engine, this.store, this.runs, this.shelf)
  }

  get state(): AppState { return this.store.state }

  /** Opens what was worked on before, or else the reference landscape with its first scenario already run. */
  async start(): Promise<void> {
    await this.guard(async () => {
      if (await this.shelf.recover()) await this.runs.simulate({ fresh: true })
      else await this.opening.reference()
    })
  }

  setLanguage(language: Language): void { this.set({ language }) }
  setTheme(theme: Theme): void { this.set({ theme }) }
  setLook(look: string): void { this.set({ look }) }
  goTo(screen: Screen): void { this.set({ screen }) }
  look(view: MapView): void { this.set({ view }) }
  setTouching(touching: boolean): void { this.set({ touching }) }
  dismiss(): void { this.set({ refused: null, failure: null }) }
  dismissNews(): void { this.set({ news: null, fault: null, recovered: null, unopened: null }) }

  fail(error: unknown): void { this.set({ failure: error instanceof Error ? error.message : String(error) }) }

  setMoment(second: number): void {
    const horizon = this.state.trace?.horizon ?? 0
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
      if (!edits.length) return
      await this.edit(edits)
      this.opening.noted(file, text)
    })
  }

  /** Does one or more changes as one step that can be undone, and works the scenario out again. Refused as a whole when one does not fit. `quiet`: what it changes is not told. */
  async edit(edits: Edit | readonly Edit[], { quiet = false } = {}): Promise<void> {
    // What checks an edit is no small thing; it is not needed before the first one.
    const { applyEdit } = await import('../model/edit/apply.ts')
    const { history, keeping, files } = this.state
    if (keeping.state === 'elsewhere') return this.set({ fault: { code: 'elsewhere' } })
    const all = [edits].flat() as Edit[]
    const [first] = all
    if (!history || !first) return
    try {
      const label = labelOf(first, history.now)
      const step = stepped(history, label, this.around.now(), (draft) => { for (const edit of all) applyEdit(draft, edit) })
      this.set({ fault: null })
      if (step) await this.becomes({ ...step.history, now: reunited(step.history.now, history.now, files) }, step.entry, quiet ? null : { label, undone: false }, targetsOf(all))
    } catch (error) {
      if (!(error instanceof EditError)) throw error
      this.set({ fault: error.fault })
    }
  }

  async undo(): Promise<void> { await this.back(undone, 'undo', this.state.history?.past.at(-1)) }
  async redo(): Promise<void> { await this.back(redone, 'redo', this.state.history?.future[0]) }

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
    if (work) await this.edit({ do: 'add-scenario', file: freeName(work, 'nieuw'), value: emptyScenario(name, start) })
  }

  /** Adds a copy of the open scenario under another name, and opens it. */
  async variant(name: string): Promise<void> {
    const [work, value] = [workOf(this.state), scenarioOf(this.state)]
    if (work && value) await this.edit({ do: 'add-scenario', file: freeName(work, (this.state.open ?? 'variant').replace(/(-\d+)?\.scenario\.\w+$/, '')), value: { ...value, name } })
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

  /** The outcome of a scenario on any landscape, beside what is on screen. */
  traceOf(landscape: Landscape, scenario: Scenario): Promise<Trace> { return this.engine.traceApart(landscape, scenario) }

  /** Begins an empty landscape; the one that was open stays in this browser. */
  async createLandscape(name: string, start: string): Promise<void> {
    await this.guard(() => this.opening.empty(name, messagesIn(this.state.language).scenario.newScenario, start))
    this.goTo('landscape')
  }

  /** Opens the landscape that comes with the app, as it came. */
  async openReference(): Promise<void> {
    await this.guard(async () => {
      await this.shelf.close()
      await this.opening.reference()
    })
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

  cancel(): void { this.engine.cancel() }

  /** The text to save for a file of the work: as it was read, or written anew when it was changed here. */
  async textOf(file: string): Promise<string> {
    const value = valueOf(this.state, file)
    if (!value) throw new RangeError(`textOf: no file ${file}`)
    const known = knownText(this.state.files[file], value)
    if (known !== null) return known
    if (file.endsWith('.json')) return `${JSON.stringify(value, null, 2)}\n`
    const { stringify } = await import('yaml')
    return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false })
  }

  /** The user saved this value of a file as this text; what was changed meanwhile is still to be saved. */
  saved(file: string, value: Landscape | Scenario, text: string): void {
    this.set({ files: { ...this.state.files, [file]: savedAs(this.state.files[file], value, text) } })
    void this.shelf.write({ kind: 'saved', at: this.around.now(), file, text })
  }

  private set(parts: Partial<AppState>): void { this.store.update((state) => { Object.assign(state, parts) }) }

  private async back(step: (history: History) => History, kind: 'undo' | 'redo', taken: { label: Told['label'] } | undefined): Promise<void> {
    const { history, keeping } = this.state
    if (keeping.state === 'elsewhere') return this.set({ fault: { code: 'elsewhere' } })
    if (history && taken) await this.becomes(step(history), { kind, at: this.around.now() }, { label: taken.label, undone: kind === 'undo' })
  }

  /** Puts a history in the place of the one there was: what is looked at follows, the step is kept, and its outcome worked out and told. */
  private async becomes(history: History, entry: Entry, told: Told | null, targets?: readonly string[]): Promise<void> {
    const { history: before, open, marked, selected, organisation } = this.state
    const { landscape } = history.now
    const changed = before && changedScenario(before.now, history.now, open)
    const showing = changed ?? (history.now.scenarios.some(({ file }) => file === open) ? open : history.now.scenarios[0]?.file ?? null)
    const there = (id: string) => Object.hasOwn(landscape.components, id)
    const left = (targets ?? marked).filter(there)
    this.set({
      history, open: showing, marked: left, selected: targets ? left.at(-1) ?? null : selected !== null && there(selected) ? selected : left.at(-1) ?? null,
      organisation: organisation !== null && Object.hasOwn(landscape.organisations ?? {}, organisation) ? organisation : null,
    })
    void this.shelf.write(entry)
    await this.guard(() => this.runs.simulate({ fresh: showing !== open, told }))
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

/** The components that are looked at after these edits, where that is not what it was before. */
function targetsOf([first, ...rest]: readonly Edit[]): readonly string[] | undefined {
  switch (first?.do) {
    // What was made in passing, to be named in something else, is not what was being worked on.
    case 'add-components': return rest.some((edit) => edit.do.startsWith('set-')) ? undefined : Object.keys(first.components)
    case 'duplicate-components': return Object.values(first.copies)
    case 'set-component-id': return [first.to]
    default: return undefined
  }
}
