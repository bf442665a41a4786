import { messagesIn } from '../i18n/loaded.ts'
import type { Edit } from '../model/edit/edit.ts'
import type { ExerciseFile } from '../model/exercise.ts'
import type { ExitPlanFile } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import type { Reading } from '../model/read.ts'
import { recognise } from '../model/recognise.ts'
import type { Scenario } from '../model/scenario.ts'
import { exerciseIn, exitPlanIn, scenarioIn, scenarioOfExercise, valueIn, type ScenarioFile, type Work } from '../model/work.ts'
import type { Engine } from '../pool/engine.ts'
import { EXAMPLE, type ExampleId } from './examples.ts'
import { madeHere, readFrom, type FileFacts, type Files } from './files.ts'
import { historyOf } from './history.ts'
import { joiningOf, throughout } from './joining.ts'
import { OwnReader, type Text } from './own-reader.ts'
import type { Runs } from './runs.ts'
import { emptyScenario } from './scenarios.ts'
import type { Shelf } from './shelf.ts'
import { scenarioOf, workOf, type AppState } from './state.ts'
import type { Store } from './store.ts'

/** Brings landscapes, scenarios, exercises and plans of exits into the app: the examples and their scenarios, and what the user opens. */
export class Opening {
  private readonly reader: OwnReader

  constructor(private readonly engine: Engine, private readonly store: Store<AppState>, private readonly runs: Runs, private readonly shelf: Shelf) {
    this.reader = new OwnReader(engine, (file, problems) => this.refuse(file, problems))
  }

  /** Opens an example with its first scenario already run, then reads the rest of its scenarios. */
  async example(id: ExampleId): Promise<void> {
    const example = await EXAMPLE[id]()
    const { file, text } = example.landscape
    const landscape = await this.reader.landscape(example.landscape)
    const value = landscape && await this.reader.scenario(example.scenario, landscape)
    if (!landscape || !value) return
    const scenario: ScenarioFile = { file: example.scenario.file, value }
    await this.shelf.close()
    this.put({ file, landscape, scenarios: [scenario], views: [] }, {
      [file]: { ...readFrom(text, landscape), example: true }, [scenario.file]: readFrom(example.scenario.text, value),
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

  /** Opens what the user brings: a landscape becomes the work, a scenario, an exercise or a plan of exits gives the edits that take it in. */
  async file(text: string, file: string): Promise<Edit[]> {
    switch (recognise(text, file)) {
      case 'scenario': return this.scenario(text, file)
      case 'exercise': return this.exercise(text, file)
      case 'exit': return this.exitPlan(text, file)
    }
    const landscape = await this.reader.landscape({ file, text })
    if (landscape) await this.landscape(readFrom(text, landscape), file, landscape)
    return []
  }

  private async scenario(text: string, file: string): Promise<Edit[]> {
    const work = workOf(this.store.state)
    const value = await this.reader.scenario({ file, text }, work?.landscape)
    if (!value) return []
    if (work && scenarioIn(work, file)) return [{ do: 'revert-scenario', file, value }]
    // The empty one that stood in as long as there was none goes.
    const standIns = work?.scenarios.filter((one) => {
      const facts = this.store.state.files[one.file]
      return facts?.text === '' && facts.saved === one.value
    }) ?? []
    return [{ do: 'add-scenario', file, value }, ...standIns.map((one) => ({ do: 'remove-scenario' as const, file: one.file }))]
  }

  private async exercise(text: string, file: string): Promise<Edit[]> {
    const work = workOf(this.store.state)
    const value = await this.reader.exercise({ file, text }, work?.landscape)
    return value ? [{ do: work && exerciseIn(work, file) ? 'revert-exercise' : 'add-exercise', file, value }] : []
  }

  private async exitPlan(text: string, file: string): Promise<Edit[]> {
    const work = workOf(this.store.state)
    const value = await this.reader.exitPlan({ file, text }, work?.landscape)
    return value ? [{ do: work && exitPlanIn(work, file) ? 'revert-exit-plan' : 'add-exit-plan', file, value }] : []
  }

  /** Plays a scenario of the work. An empty one that was left untouched stays: it costs nothing and was asked for. */
  async show(file: string): Promise<void> {
    if (!this.store.state.history?.now.scenarios.some((one) => one.file === file)) return
    this.set({ open: file, news: null })
    await this.runs.simulate({ fresh: true })
  }

  /** A landscape becomes the work, with those of the scenarios, exercises and plans there were that fit it; or with a scenario of its own only. */
  private async landscape(facts: FileFacts, file: string, landscape: Landscape, own?: Scenario): Promise<void> {
    const { state } = this.store
    const files: Record<string, Files[string]> = { [file]: facts }
    const work = own ? null : workOf(state)
    const [scenarios, exercises, exitPlans]: [ScenarioFile[], ExerciseFile[], ExitPlanFile[]] = [[], [], []]
    const fits = async <T extends ScenarioFile | ExerciseFile | ExitPlanFile>(one: T, all: T[], reading: Promise<Reading<unknown>>) => {
      if (!(await reading).ok) return
      all.push(one)
      const known = state.files[one.file]
      if (known) files[one.file] = known
    }
    for (const one of work?.scenarios ?? []) await fits(one, scenarios, this.engine.readScenario(JSON.stringify(one.value), one.file, landscape))
    for (const one of work?.exercises ?? [])
      if (scenarioOfExercise({ scenarios }, one.value)) await fits(one, exercises, this.engine.readExercise(JSON.stringify(one.value), one.file, landscape))
    for (const one of work?.exitPlans ?? []) await fits(one, exitPlans, this.engine.readExitPlan(JSON.stringify(one.value), one.file, landscape))
    if (!scenarios.length) {
      const value = own ?? this.nothingFails()
      scenarios.push({ file: 'nieuw.scenario.yaml', value })
      files['nieuw.scenario.yaml'] = madeHere(value)
    }
    const open = scenarios.find((one) => one.file === state.open) ?? scenarios[0] as ScenarioFile
    await this.shelf.close()
    this.put({ file, landscape, scenarios, ...(exercises.length ? { exercises } : {}), ...(exitPlans.length ? { exitPlans } : {}), views: [] }, files, open.file)
    void this.shelf.begin()
    await this.runs.simulate({ fresh: true })
  }

  private nothingFails(): Scenario {
    const { state } = this.store
    return emptyScenario(messagesIn(state.language).scenario.newScenario, scenarioOf(state)?.start ?? '2026-01-05T08:00')
  }

  /** The library is there as if it always was: it is no step, and whoever undoes all still has it. */
  private async addToLibrary(entry: Text, example: string): Promise<void> {
    // Whoever opens another landscape meanwhile gets nothing of this one.
    const here = () => {
      const work = workOf(this.store.state)
      return work?.file === example && !valueIn(work, entry.file) ? work : null
    }
    const work = here()
    const joined = work && await joiningOf(entry, work, this.reader)
    const { history, files } = this.store.state
    if (joined && history && here()) this.set({ history: throughout(history, joined.joins), files: { ...files, [entry.file]: readFrom(entry.text, joined.value) } })
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
