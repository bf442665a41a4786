import type { ExitTerms } from '../../../exit/terms.ts'
import type { ExitPlan } from '../../../model/exit.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { ScenarioFile } from '../../../model/work.ts'
import type { ExitTexts } from '../../exit.ts'
import type { Sentences } from '../../sentences.ts'

/** What an answer about leaving is told with. */
export interface ExitAround {
  landscape: Landscape
  plan: ExitPlan | null
  /** The terms of the exits of the plan, by component. */
  terms: Readonly<Record<string, ExitTerms>>
  scenarios: readonly ScenarioFile[]
  say: Sentences
  texts: ExitTexts
}

/** The name of a component of the landscape or of the plan; its id when neither has it. */
export const nameIn = ({ landscape, plan }: Pick<ExitAround, 'landscape' | 'plan'>, id: string): string =>
  [landscape.components, plan?.components ?? {}].map((all) => (Object.hasOwn(all, id) ? all[id]?.name : undefined)).find((name) => name !== undefined) ?? id

/** The name of what takes the place of a component; `null` when nobody knows. */
export const replacementOf = ({ terms }: Pick<ExitAround, 'terms'>, component: string): string | null => terms[component]?.replacedBy?.value.component.name ?? null

/** The name of an organisation of the landscape or of the plan. */
export const supplierIn = ({ landscape, plan }: Pick<ExitAround, 'landscape' | 'plan'>, id: string): string =>
  landscape.organisations?.[id]?.name ?? plan?.organisations?.[id]?.name ?? id

/** The name of the scenario in a file. */
export const scenarioIn = ({ scenarios }: Pick<ExitAround, 'scenarios'>, file: string): string => scenarios.find((one) => one.file === file)?.value.name ?? file
