import type { Asks, Question } from '../../analysis/questions.ts'
import type { Language } from '../../i18n/index.ts'
import { messagesIn } from '../../i18n/loaded.ts'
import type { Edit, Parts } from '../../model/edit/edit.ts'
import type { Topic } from '../../model/enrichment/topics.ts'
import type { Scenario, ScenarioEvent } from '../../model/scenario.ts'
import type { MapView } from '../../model/view.ts'
import type { Brought } from '../../pool/exchange.ts'
import type { App } from '../../store/app.ts'
import type { ExampleId } from '../../store/examples.ts'
import type { ExerciseAsk } from '../../store/exercise/exercise-state.ts'
import type { ExitAsk } from '../../store/exit/exit-state.ts'
import type { ImportAsk } from '../../store/import-state.ts'
import type { CompareItem, Screen, Theme } from '../../store/state.ts'
import { localHour } from './scenario/local-time.ts'

/** What the events that views send ask of the app, with what each of them carries. */
interface Asked {
  screen: Screen
  edit: Edit | readonly Edit[]
  select: string | null
  mark: readonly string[]
  'select-organisation': string | null
  'what-if': { id: string; more: boolean }
  view: MapView
  touching: boolean
  moment: number
  history: 'undo' | 'redo' | 'revert'
  'choose-scenario': string
  'new-scenario': { name: string; start: string }
  variant: { name: string }
  events: ScenarioEvent[]
  details: Parts<Scenario>
  exercise: ExerciseAsk
  exit: ExitAsk
  'compare-items': readonly CompareItem[]
  'put-aside': { topic: Topic; keys: readonly string[]; back?: boolean }
  analyse: { question: Question; ask?: Asks[Question] }
  'stop-analysis': Question
  chapter: { question: Question; on: boolean }
  pin: null
  unpin: null
  'new-landscape': null
  'open-example': ExampleId
  bring: readonly Brought[]
  importing: ImportAsk
  'import-take': null
  'import-end': null
  language: Language
  theme: Theme
  cancel: null
  again: null
  dismiss: null
  'dismiss-news': null
  'take-over': null
}

const ANSWERS: { [Name in keyof Asked]: (app: App, detail: Asked[Name]) => unknown } = {
  screen: (app, screen) => app.goTo(screen),
  edit: (app, edit) => app.edit(edit),
  select: (app, id) => app.select(id),
  mark: (app, ids) => app.mark(ids),
  'select-organisation': (app, id) => app.selectOrganisation(id),
  'what-if': (app, { id, more }) => app.whatIf(id, more, localHour(new Date())),
  view: (app, view) => app.look(view),
  touching: (app, on) => app.setTouching(on),
  moment: (app, second) => app.setMoment(second),
  history: (app, step) => app[step](),
  'choose-scenario': (app, file) => app.choose(file),
  'new-scenario': (app, { name, start }) => app.create(name, start),
  variant: (app, { name }) => app.variant(name),
  events: (app, events) => app.setEvents(events),
  details: (app, parts) => app.change(parts),
  exercise: (app, asked) => app.exercise(asked),
  exit: (app, asked) => app.exit(asked),
  'compare-items': (app, items) => app.compare(items),
  'put-aside': (app, { topic, keys, back }) => app.putAside(topic, keys, back),
  analyse: (app, asked) => app.analyse(asked),
  'stop-analysis': (app, question) => app.stopAnalysis(question),
  chapter: (app, { question, on }) => app.setChapter(question, on),
  pin: (app) => app.pin(),
  unpin: (app) => app.unpin(),
  'new-landscape': (app) => app.createLandscape(messagesIn(app.state.language).keep.newName, localHour(new Date())),
  'open-example': (app, id) => app.openExample(id),
  bring: (app, files) => app.bring(files),
  importing: (app, asked) => app.importing(asked),
  'import-take': (app) => app.takeImport(),
  'import-end': (app) => app.endImport(),
  language: (app, language) => app.setLanguage(language),
  theme: (app, theme) => app.setTheme(theme),
  cancel: (app) => app.cancel(),
  again: (app) => app.again(),
  dismiss: (app) => app.dismiss(),
  'dismiss-news': (app) => app.dismissNews(),
  'take-over': (app) => app.takeOver(),
}

/** Lets the app answer what the views below a node ask. Views know nothing of the app; this is where the two meet. */
export function wire(root: EventTarget, app: () => App): void {
  for (const [name, answer] of Object.entries(ANSWERS)) root.addEventListener(name, (event) => {
    // Elements of the page have events of the same names, such as `select` of a text field.
    if (event instanceof CustomEvent) void (answer as (app: App, detail: unknown) => unknown)(app(), event.detail)
  })
}
