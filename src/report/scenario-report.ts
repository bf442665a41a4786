import { chaptersOf } from './analysis/index.ts'
import { contextOf, type ReportInput } from './context.ts'
import type { ReportDocument } from './document.ts'
import { frameOf } from './frame.ts'
import { actions } from './sections/actions.ts'
import { assumptions } from './sections/assumptions.ts'
import { causes } from './sections/causes.ts'
import { deadlocks } from './sections/deadlocks.ts'
import { disclosure } from './sections/disclosure.ts'
import { fallbacks } from './sections/fallbacks.ts'
import { scenarioSection } from './sections/scenario.ts'
import { serviceData, services } from './sections/services.ts'
import { sources, terms } from './sections/sources.ts'
import { summary } from './sections/summary.ts'

/**
 * The report of one scenario on one landscape, as a document tree: the answer first, then what it rests on, and last how
 * to check it. The same input gives the same tree.
 */
export function scenarioReport(input: ReportInput): ReportDocument {
  const context = contextOf(input)
  const { text, landscape, scenario, trace, date, inputHash } = context
  return {
    ...frameOf(context, input.author ?? landscape.name, text), title: text.title(scenario.name), subtitle: text.subtitle(landscape.name, date), description: text.about(landscape.name),
    blocks: [
      ...summary(context), { kind: 'pageBreak' }, { kind: 'contents' },
      ...services(context), ...disclosure(context), ...actions(context), ...fallbacks(context), ...causes(context),
      ...deadlocks(context), ...chaptersOf(context), ...scenarioSection(context), ...assumptions(context), ...terms(context), ...sources(context),
    ],
    services: serviceData(context),
    data: { landscape: landscape.name, scenario, inputHash, result: trace },
  }
}
