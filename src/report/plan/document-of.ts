import type { Block, ReportDocument } from '../document.ts'
import { frameOf } from '../frame.ts'
import type { PlanContext } from './context.ts'
import { planServiceData } from './services.ts'

/** A document of these blocks, with the services and the outcome of each scenario as data. */
export function documentOf(context: PlanContext, called: Pick<ReportDocument, 'title' | 'subtitle' | 'description'>, blocks: Block[]): ReportDocument {
  const { landscape, plan, cases, author, inputHash, municipality, text } = context
  return {
    ...called, ...frameOf(context, author ?? plan.owner ?? municipality, text), blocks, services: planServiceData(context),
    data: {
      landscape: landscape.name, inputHash, plan,
      scenarios: cases.map(({ file, scenario, trace }) => ({ file, scenario, summary: trace.summary, services: trace.services, fallbacks: trace.fallbacks, deadlocks: trace.deadlocks })),
    },
  }
}
