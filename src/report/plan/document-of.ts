import type { Block, ReportDocument } from '../document.ts'
import type { PlanContext } from './context.ts'
import { planServiceData } from './services.ts'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const

/** A document of these blocks, with the services and the outcome of each scenario as data. */
export function documentOf(context: PlanContext, called: Pick<ReportDocument, 'title' | 'subtitle' | 'description'>, blocks: Block[]): ReportDocument {
  const { landscape, plan, cases, language, date, author, inputHash, municipality, text } = context
  return {
    ...called, language: LOCALE[language], date, author: author ?? plan.owner ?? municipality, ...(landscape.style && { style: landscape.style }),
    furniture: { contents: text.contents, page: text.page, of: text.of, table: text.table, figure: text.figure },
    blocks, services: planServiceData(context),
    data: {
      landscape: landscape.name, inputHash, plan,
      scenarios: cases.map(({ file, scenario, trace }) => ({ file, scenario, summary: trace.summary, services: trace.services, fallbacks: trace.fallbacks, deadlocks: trace.deadlocks })),
    },
  }
}
