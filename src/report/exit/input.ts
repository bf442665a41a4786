import type { ExitAnswers } from '../../exit/questions.ts'
import type { ThreeRisks } from '../../exit/risks.ts'
import type { Language } from '../../i18n/index.ts'
import type { ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'

/** What was worked out about leaving; without a plan there is no schedule and no roadmap, without measures no choice of them. */
export interface ExitFindings {
  schedule: ExitAnswers['schedule'] | null
  roadmap: ExitAnswers['roadmap'] | null
  /** What the plan has cost, in euros, on the days on which a year of it begins, and on the last. */
  costs: readonly { day: string; cost: number }[]
  /** All of a jurisdiction outside the EEA. */
  forced: ExitAnswers['forced']
  measures: ExitAnswers['measures'] | null
  sovereignty: ExitAnswers['sovereignty']
  risks: readonly ThreeRisks[]
  disclosure: ExitAnswers['disclosure']
}

/** What the report about leaving is made from. */
export interface ExitReportInput extends ExitFindings {
  landscape: Landscape
  plan: ExitPlan | null
  /** The scenarios that were played along the plan. */
  scenarios: readonly ScenarioFile[]
  /** SHA-256 of the input files, in hexadecimals. */
  inputHash: string
  language: Language
  /** The day the document is made, `YYYY-MM-DD`. */
  date: string
  author?: string
}
