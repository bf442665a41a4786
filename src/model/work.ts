import type { Landscape } from './landscape.ts'
import type { Scenario } from './scenario.ts'
import type { SavedView } from './view.ts'

/** A scenario under the name of its file. */
export interface ScenarioFile { file: string; value: Scenario }

/** What someone works on as one: a landscape, the scenarios that are played on it, and the views kept of it. */
export interface Work {
  /** File name of the landscape. */
  file: string
  landscape: Landscape
  scenarios: readonly ScenarioFile[]
  views: readonly SavedView[]
}

/** The scenario of a file, if there is one of that name. */
export const scenarioIn = (work: Work, file: string | null): Scenario | undefined =>
  work.scenarios.find((one) => one.file === file)?.value
