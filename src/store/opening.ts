import { messagesIn } from '../i18n/loaded.ts'
import type { Edit } from '../model/edit/edit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import { recognise } from '../model/recognise.ts'
import type { Scenario } from '../model/scenario.ts'
import { scenarioIn, type ScenarioFile, type Work } from '../model/work.ts'
import type { Engine } from '../pool/engine.ts'
import { EXAMPLE, type ExampleId } from './examples.ts'
import { madeHere, readFrom, type FileFacts, type Files } from './files.ts'
import { historyOf, type History } from './history.ts'
import type { Runs } from './runs.ts'
import { emptyScenario } from './scenarios.ts'
import type { Shelf } from './shelf.ts'
import { scenarioOf, workOf, type AppState } from './state.ts'
import type { Store } from './store.ts'

/** Brings landscapes and scenarios into the app: the examples and their scenarios, and what the user opens. */
export class Opening {
  constructor(private readonly engine: Engine, private readonly store: Store<AppState>, private readonly runs: Runs, private readonly shelf: Shelf) {}

  /** Opens an example with its first scenario already run, then reads the rest of its scenarios. */
  async example(id: ExampleId): Promise<void> {
    const example = await EXAMPLE[id]()
    const { file, text } = example.landscape
    const reading = await this.engine.readLandscape(text, file)
    if (!reading.ok) return this.refuse(file, reading.problems)
    const scenario = await this.read(example.scenario, reading.value)
    if (!scenario) return
    await this.shelf.close()
    this.put({ file, landscape: reading.value, scenarios: [scenario], views: [] }, {
      [file]: { ...readFrom(text, reading.value), example: true }, [scenario.file]: readFrom(example.scenario.text, scenario.value),
    }, scenario.file)
    await this.runs.simulate({ fresh: true })
    for (const entry of await example.others()) await this.addToLibrary(entry, file)
    await this.shelf.rewrite()
  }

  /** Begins a landscape in which nothing is yet. */
  async empty(name: string, scenario: string, start: string): Promise<void> {
    const landscape: Landscape = { format: 'uitwijk-landscape/1', name, components: {} }
    await this.landscape(madeHere(landscape), 'nieuw.landscape.yaml', landscape, emptyScenario(scenario, start))
  }

  /**
   * Opens what was made of a file of another program, as a work of its own. It is in no file of ours yet. It begins with a scenario in which
   * nothing fails: one of another landscape that happens to fit would seem to say something of this one.
   */
  async imported(landscape: Landscape, from: string): Promise<void> {
    const file = `${from.replace(/\.[^.]*$/, '') || 'landschap'}.landscape.yaml`
    await this.landscape(madeHere({ ...landscape, components: {} }), file, landscape, this.nothingFails())
  }

  /** Opens what the user brings: a landscape becomes the work, a scenario gives the edits that take it in. */
  async file(text: string, file: string): Promise<Edit[]> {
    if (recognise(text) !== 'scenario') {
      const reading = await this.engine.readLandscape(text, file)
      if (reading.ok) await this.landscape(readFrom(text, reading.value), file, reading.value)
      else this.refuse(file, reading.problems)
      return []
    }
    const work = workOf(this.store.state)
    const reading = await this.engine.readScenario(text, file, work?.landscape)
    if (!reading.ok) {
      this.refuse(file, reading.problems)
      return []
    }
    if (work && scenarioIn(work, file)) return [{ do: 'revert-scenario', file, value: reading.value }]
    // The empty one that stood in as long as there was none goes.
    const standIns = work?.scenarios.filter((one) => {
      const facts = this.store.state.files[one.file]
      return facts?.text === '' && facts.saved === one.value
    }) ?? []
    return [{ do: 'add-scenario', file, value: reading.value }, ...standIns.map((one) => ({ do: 'remove-scenario' as const, file: one.file }))]
  }

  /** Plays a scenario of the work. An empty one that was left untouched stays: it costs nothing and was asked for. */
  async show(file: string): Promise<void> {
    if (!this.store.state.history?.now.scenarios.some((one) => one.file === file)) return
    this.set({ open: file, news: null })
    await this.runs.simulate({ fresh: true })
  }

  /** A landscape becomes the work, with those of the scenarios there were that fit it; or with one of its own only. */
  private async landscape(facts: FileFacts, file: string, landscape: Landscape, own?: Scenario): Promise<void> {
    const { state } = this.store
    const files: Record<string, Files[string]> = { [file]: facts }
    const scenarios: ScenarioFile[] = []
    for (const one of own ? [] : workOf(state)?.scenarios ?? []) {
      const known = state.files[one.file]
      if (!(await this.engine.readScenario(JSON.stringify(one.value), one.file, landscape)).ok) continue
      scenarios.push(one)
      if (known) files[one.file] = known
    }
    if (!scenarios.length) {
      const value = own ?? this.nothingFails()
      scenarios.push({ file: 'nieuw.scenario.yaml', value })
      files['nieuw.scenario.yaml'] = madeHere(value)
    }
    const open = scenarios.find((one) => one.file === state.open) ?? scenarios[0] as ScenarioFile
    await this.shelf.close()
    this.put({ file, landscape, scenarios, views: [] }, files, open.file)
    void this.shelf.begin()
    await this.runs.simulate({ fresh: true })
  }

  private nothingFails(): Scenario {
    const { state } = this.store
    return emptyScenario(messagesIn(state.language).scenario.newScenario, scenarioOf(state)?.start ?? '2026-01-05T08:00')
  }

  private async read({ file, text }: { file: string; text: string }, landscape: Landscape | undefined): Promise<ScenarioFile | null> {
    const reading = await this.engine.readScenario(text, file, landscape)
    if (reading.ok) return { file, value: reading.value }
    this.refuse(file, reading.problems)
    return null
  }

  /** The library is there as if it always was: it is no step, and whoever undoes all still has it. */
  private async addToLibrary(entry: { file: string; text: string }, example: string): Promise<void> {
    // Whoever opens another landscape meanwhile gets no scenarios of this one.
    const here = () => workOf(this.store.state)?.file === example && !workOf(this.store.state)?.scenarios.some(({ file }) => file === entry.file)
    const scenario = here() ? await this.read(entry, workOf(this.store.state)?.landscape) : null
    const { history, files } = this.store.state
    if (scenario && history && here()) this.set({ history: throughout(history, scenario), files: { ...files, [entry.file]: readFrom(entry.text, scenario.value) } })
  }

  private put(work: Work, files: Files, open: string): void {
    this.set({
      history: historyOf(work), opened: this.store.state.opened + 1, files, open, outcome: null, selected: null, marked: [], organisation: null, explanation: null, moment: 0,
      news: null, fault: null, kept: null, recovered: null, baseline: null, compared: [], touching: false,
    })
  }

  refuse(file: string, problems: Problem[]): void { this.set({ refused: { file, problems } }) }

  private set(parts: Partial<AppState>): void { this.store.update(parts) }
}

/** A history in which a scenario was there from the start. */
function throughout(history: History, scenario: { file: string; value: Scenario }): History {
  const joined = (work: Work): Work => ({ ...work, scenarios: [...work.scenarios, scenario] })
  const steps = (all: History['past']) => all.map((step) => ({ ...step, work: joined(step.work) }))
  return { now: joined(history.now), past: steps(history.past), future: steps(history.future) }
}
