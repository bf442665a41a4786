import { exitReportTextsIn, type ExitReportTexts } from '../../i18n/exit-report.ts'
import { exitTextsIn } from '../../i18n/exit.ts'
import { messagesIn, type Messages } from '../../i18n/index.ts'
import type { ExitAround } from '../../i18n/told/exit/around.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'
import { neededBy } from '../plan/dependence.ts'
import type { ExitReportInput } from './input.ts'

/** What the chapter on contracts is written with; the continuity plan has it as well. */
export interface ContractContext extends Pick<ExitReportInput, 'landscape' | 'plan' | 'date'> {
  around: ExitAround
  own: ExitReportTexts
  /** By component, the critical services (all when none is marked) that hang on it. */
  needed: ReadonlyMap<string, ReadonlySet<string>>
}

/** The input with what every chapter looks up. */
export interface ExitContext extends ExitReportInput, ContractContext {
  text: Messages['report']
  municipality: string
}

export function contractContext({ landscape, plan, date, language, scenarios, schedule }: Pick<ExitReportInput, 'landscape' | 'plan' | 'date' | 'language' | 'scenarios' | 'schedule'>): ContractContext {
  const around: ExitAround = { landscape, plan, terms: schedule?.terms ?? {}, scenarios, say: messagesIn(language).say, texts: exitTextsIn(language) }
  return { landscape, plan, date, around, own: exitReportTextsIn(language), needed: neededBy(landscape, watched(landscape)) }
}

export const exitContext = (input: ExitReportInput): ExitContext => ({
  ...input, ...contractContext(input), text: messagesIn(input.language).report, municipality: input.landscape.style?.municipality ?? input.landscape.name,
})

function watched(landscape: Landscape): string[] {
  const all = servicesOf(landscape)
  const critical = all.filter((id) => componentOf(landscape, id).service?.critical)
  return critical.length ? critical : all
}
