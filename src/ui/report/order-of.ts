import type { Language } from '../../i18n/index.ts'
import { exerciseIn, scenarioIn, scenarioOfExercise } from '../../model/work.ts'
import type { ReportKind, ReportOrder } from '../../report/order.ts'
import type { App } from '../../store/app.ts'
import { planIn, scenariosOf as scenariosAlong } from '../../store/exit/plan-of.ts'
import { analysisOf, exitOf, workOf } from '../../store/state.ts'
import { today } from '../enrichment/today.ts'
import { partsOf, scenariosOf } from './chosen.ts'

/** Which document is asked for. `file` is that of the scenario or the exercise; the open ones when left out. `language` is that of the app when left out. */
export interface Wanted { kind: ReportKind; file?: string | undefined; language?: Language | undefined }

/** The answers that go in as chapters, worked out where they are of before a change. */
const chaptersOf = async (app: App) => ({ chapters: await app.chapters(), asked: analysisOf(app.state).chapters })

/** What the report worker is asked for a document of what is open; `null` when there is nothing to make it of. */
export async function orderOf({ kind, file, language }: Wanted, app: App): Promise<ReportOrder | null> {
  const { state } = app
  const work = workOf(state)
  if (!work) return null
  const { landscape } = work
  const ordered = { language: language ?? state.language, date: today() }
  const textsOf = (files: readonly string[]) => Promise.all([work.file, ...files].map((one) => app.textOf(one)))
  switch (kind) {
    case 'scenario': {
      const chosen = file ?? state.open
      const scenario = scenarioIn(work, chosen)
      if (chosen === null || !scenario) return null
      return { kind, ...ordered, landscape, scenario, scenarios: work.scenarios, ...await chaptersOf(app), texts: await textsOf([chosen]) }
    }
    case 'plan': {
      const [scenarios, parts] = [scenariosOf(work), partsOf(landscape)]
      const chapters = parts.includes('analyses') ? await chaptersOf(app) : {}
      return { kind, ...ordered, landscape, scenarios, parts, ...chapters, texts: await textsOf(scenarios.map((one) => one.file)) }
    }
    case 'cards': case 'binder': {
      const scenarios = file === undefined ? scenariosOf(work) : work.scenarios.filter((one) => one.file === file)
      return { kind, ...ordered, landscape, scenarios, texts: await textsOf(scenarios.map((one) => one.file)) }
    }
    case 'script': {
      const chosen = file ?? state.exercise.file
      const exercise = exerciseIn(work, chosen)
      const played = exercise && scenarioOfExercise(work, exercise)
      if (chosen === null || !exercise || !played) return null
      return { kind, ...ordered, landscape, scenario: played.value, exercise, texts: await textsOf([played.file, chosen]) }
    }
    case 'exit': {
      const plan = planIn(work, file ?? exitOf(state).file)
      if (!plan) return null
      const scenarios = scenariosAlong(work, plan.value)
      return { kind, ...ordered, landscape, plan: plan.value, scenarios, texts: await textsOf([plan.file, ...scenarios.map((one) => one.file)]) }
    }
    case 'after-action': {
      const { run } = state.exercise
      return run && { kind, ...ordered, run: { of: run.of, entries: run.entries } }
    }
  }
}
