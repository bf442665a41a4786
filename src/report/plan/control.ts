import { heading, list, paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import type { PlanContext } from './context.ts'

/** The page that tells which version of the plan this is, who stands for it, who has it, and how to check what it was made of. */
export function control(context: PlanContext): Block[] {
  const { plan, landscape, municipality, cases, date, inputHash, texts: { document: { control: texts, serves }, words } } = context
  const day = (value: string | undefined) => (value === undefined ? words.blank : words.longDate(value))
  const review = plan.reviewBy !== undefined && plan.reviewBy < date ? texts.overdue(plan.reviewBy) : day(plan.reviewBy)
  return [
    heading(1, texts.heading), paragraph(serves.control, 'note'),
    ...table({
      caption: texts.caption, header: texts.columns, widths: [32, 68],
      rows: [
        [texts.municipality, municipality], [texts.version, plan.version ?? words.blank], [texts.state, plan.state ? words.states[plan.state] : words.blank],
        [texts.owner, plan.owner ?? words.blank], [texts.approvedBy, plan.approvedBy ?? words.blank], [texts.approvedOn, day(plan.approvedOn)], [texts.reviewBy, review],
        [texts.classification, landscape.style?.classification ?? words.blank], [texts.made, words.longDate(date)], [texts.landscape, landscape.name],
      ],
    }),
    ...table({ caption: texts.distribution, header: texts.distributionColumns, widths: [40, 60], rows: (plan.distribution ?? [{ name: words.blank, how: words.none }]).map(({ name, how }) => [name, how ?? words.none]) }),
    ...table({
      caption: texts.history, header: texts.historyColumns, widths: [12, 22, 46, 20],
      rows: (plan.history ?? []).map(({ version, date: on, what, by }) => [version, on === undefined ? words.none : words.longDate(on), what, by ?? words.none]),
    }),
    ...(cases.length ? [heading(2, texts.scenarios), ...list(true, cases.map(({ scenario, file }) => (file ? `${scenario.name} (${file})` : scenario.name)))] : []),
    paragraph(texts.hash), paragraph(inputHash, 'code'), paragraph(texts.check),
    paragraph(texts.command(cases.map(({ file }, nth) => file || `SCENARIO-${nth + 1}`).join(' ')), 'code'),
  ]
}
