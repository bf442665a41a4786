import { heading, list, paragraph, type Block } from '../document.ts'
import { originsOf } from '../sections/assumptions.ts'
import { documents } from '../sections/sources.ts'
import type { PlanContext } from './context.ts'
import { statementsOfAll } from './statements.ts'

/** What the plan is for and covers, what it takes for granted, and how sure that is. */
export function scope(context: PlanContext): Block[] {
  const { plan, landscape, cases, watched, critical, municipality, text, texts: { document: { scope: texts } } } = context
  const suppliers = new Set(Object.values(landscape.components).flatMap(({ supplier }) => supplier ?? [])).size
  const statements = statementsOfAll(context)
  return [
    paragraph(texts.purpose(municipality)), paragraph(plan.scope?.trim() || texts.noScope),
    paragraph(texts.covers(Object.keys(landscape.components).length, suppliers, watched.length, critical, cases.length)),
    heading(2, texts.assumptions),
    ...(plan.assumptions?.length ? list(false, plan.assumptions) : [paragraph(texts.noAssumptions)]),
    heading(2, texts.sure), paragraph(text.assumptions.intro), ...originsOf(context, statements),
    heading(2, texts.sources), documents(context, [...statements.map(({ source }) => source), landscape.source, ...cases.map(({ scenario }) => scenario.source)]),
  ]
}
