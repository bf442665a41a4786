import { dense, heading, list, paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import type { PlanContext } from './context.ts'

/** The page that tells which version of the plan this is, who stands for it, who has it, and how to check what it was made of. */
export const control = (context: PlanContext): Block[] => [
  heading(1, context.texts.document.control.heading),
  ...dense([paragraph(context.texts.document.serves.control, 'note'), ...state(context), ...copies(context), ...madeOf(context)]),
]

function state({ plan, landscape, municipality, date, texts: { document: { control: texts }, words } }: PlanContext): Block[] {
  const day = (value: string | undefined) => (value === undefined ? words.blank : words.longDate(value))
  const review = plan.reviewBy !== undefined && plan.reviewBy < date ? texts.overdue(plan.reviewBy) : day(plan.reviewBy)
  return table({
    caption: texts.caption, header: texts.columns, widths: [32, 68],
    rows: [
      [texts.municipality, municipality], [texts.version, plan.version ?? words.blank], [texts.state, plan.state ? words.states[plan.state] : words.blank],
      [texts.owner, plan.owner ?? words.blank], [texts.approvedBy, plan.approvedBy ?? words.blank], [texts.approvedOn, day(plan.approvedOn)], [texts.reviewBy, review],
      [texts.classification, landscape.style?.classification ?? words.blank], [texts.made, words.longDate(date)], [texts.landscape, landscape.name],
    ],
  })
}

/** Who has the plan, and what changed in it. */
function copies({ plan, texts: { document: { control: texts }, words } }: PlanContext): Block[] {
  const distribution = plan.distribution?.length ? plan.distribution : [{ name: words.blank, how: words.none }]
  return [
    ...table({ caption: texts.distribution, header: texts.distributionColumns, widths: [40, 60], rows: distribution.map(({ name, how }) => [name, how ?? words.none]) }),
    ...table({
      caption: texts.history, header: texts.historyColumns, widths: [12, 22, 46, 20],
      rows: (plan.history ?? []).map(({ version, date: on, what, by }) => [version, on === undefined ? words.none : words.longDate(on), what, by ?? words.none]),
    }),
  ]
}

function madeOf({ cases, inputHash, texts: { document: { control: texts } } }: PlanContext): Block[] {
  const files = cases.map(({ scenario, file }) => (file ? `${scenario.name} (${file})` : scenario.name))
  return [
    ...(files.length ? [heading(2, texts.scenarios), ...list(true, files)] : []),
    heading(2, texts.hash), paragraph(inputHash, 'code'), paragraph(texts.check), paragraph(texts.command, 'code'),
  ]
}
