import type { Trace } from '../engine/trace.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Selector } from '../model/selector.ts'
import type { ScenarioFile } from '../model/work.ts'
import type { Chosen } from './choice.ts'
import type { Disclosures } from './disclosure.ts'
import type { ForcedExit } from './forced-exit.ts'
import type { ThreeRisks } from './risks.ts'
import type { Roadmap } from './roadmap.ts'
import type { Schedule } from './schedule.ts'
import type { SovereigntyAnswer } from './sovereignty.ts'
import type { ExitTerms } from './terms.ts'

/** What questions about leaving are asked of: a landscape, the scenarios that are played on it, and a plan when there is one. */
export interface ExitGround { landscape: Landscape; scenarios: readonly ScenarioFile[]; plan: ExitPlan | null }

/** The questions about leaving, and what comes with each. */
export interface ExitAsks {
  /** When the exits of the plan are done. */
  schedule: null
  roadmap: null
  /** The landscape on a day of the plan, with the outcome of a scenario on it. */
  day: { day: string; file: string }
  /** `notice` in days, given on `day`: the start of the plan when left out. */
  forced: { selector: Selector; notice: number; day?: string }
  /** In euros. */
  measures: { budget: number }
  sovereignty: null
  /** The three risks of each watched service, over all scenarios. */
  risks: null
  disclosure: null
}

/** What each question is answered with. Those that need a plan are asked only when there is one. */
export interface ExitAnswers {
  schedule: { schedule: Schedule; terms: Readonly<Record<string, ExitTerms>> }
  roadmap: Roadmap
  day: { landscape: Landscape; trace: Trace }
  forced: ForcedExit
  measures: Chosen
  sovereignty: SovereigntyAnswer
  risks: readonly ThreeRisks[]
  disclosure: Disclosures
}

export type ExitQuestion = keyof ExitAsks

/** Hears how much is done of all that there is to do. */
export type Tell = (done: number, of: number) => void
