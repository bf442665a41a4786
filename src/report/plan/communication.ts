import { heading, paragraph, type Block } from '../document.ts'
import { messageTable } from './contacts.ts'
import type { PlanContext } from './context.ts'

/** Who is told what by whom: always, and in each scenario; and whom the law says to report to. */
export function communication(context: PlanContext): Block[] {
  const { plan, cases, texts: { document: { communication: texts } } } = context
  const tables = [
    ...messageTable(context, plan.communication ?? [], texts.generalCaption),
    ...cases.flatMap(({ scenario }) => messageTable(context, scenario.response?.communication ?? [], texts.perScenarioCaption(scenario.name))),
  ]
  return [...(tables.length ? tables : [paragraph(texts.none)]), heading(2, texts.duty), paragraph(texts.dutyText)]
}
