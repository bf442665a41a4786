import { heading, paragraph, type Block } from '../document.ts'
import { name, outcomeOf } from '../context.ts'
import { deadlocks } from '../sections/deadlocks.ts'
import { disclosure } from '../sections/disclosure.ts'
import { fallbacks } from '../sections/fallbacks.ts'
import { happenings, supposition } from '../sections/scenario.ts'
import { services } from '../sections/services.ts'
import { lowered, table } from './blocks.ts'
import { taskTable } from './contacts.ts'
import type { Case, PlanContext } from './context.ts'
import { byHarm } from './overall.ts'

/** All scenarios side by side, and of each what happens, what that does to the services, why, and which fallbacks help. */
export function scenarios(context: PlanContext): Block[] {
  const { cases, texts: { document: { scenarios: texts } } } = context
  if (cases.length === 0) return [paragraph(texts.none)]
  return [...overview(context), ...cases.flatMap((one) => scenario(context, one))]
}

function overview({ say, cases, texts: { document: { scenarios: texts }, words } }: PlanContext): Block[] {
  return table({
    caption: texts.overviewCaption, header: Object.values(texts.overview), widths: [38, 11, 14, 11, 14, 12], figures: [1, 2, 3, 5],
    rows: byHarm(cases).map(({ scenario: { name: title, likelihood }, trace: { summary: { interrupted, services: of, mtpdBreached, first, falseFallbacks } } }) => [
      title, likelihood === undefined ? words.none : String(likelihood), words.inScenarios(interrupted.length, of), say.number(mtpdBreached.length),
      first === null ? words.none : first === 0 ? words.atOnce : words.after(say.duration(first)), say.number(falseFallbacks.length),
    ]),
  })
}

function scenario(context: PlanContext, { context: own }: Case): Block[] {
  return [
    { kind: 'pageBreak' },
    heading(2, own.scenario.name), paragraph(own.say.headline(own.trace, own.subject), 'lead'), ...supposition(own),
    heading(3, context.texts.document.scenarios.happens), ...happenings(own),
    ...lowered([...services(own), ...disclosure(own)], 2), ...causes(context, own), ...lowered([...fallbacks(own), ...deadlocks(own)], 2),
    ...response(context, own),
  ]
}

/** All that is to be done; a card has as much of it as fits on a page. */
function response(context: PlanContext, { scenario: { response: { firstHours = [], tasks = [] } = {} } }: Case['context']): Block[] {
  const { texts: { document: { scenarios: texts } } } = context
  const whole = taskTable(context, [...firstHours, ...tasks], texts.responseCaption)
  return whole.length ? [heading(3, texts.response), ...whole] : []
}

/** Each interrupted service with the shortest chain from what happened to it. */
function causes({ texts: { document: { scenarios: texts } } }: PlanContext, own: Case['context']): Block[] {
  const ids = [...own.trace.summary.interrupted, ...own.others]
  if (ids.length === 0) return []
  return [heading(3, texts.causes), ...table({
    caption: texts.causesCaption, header: texts.chainColumns, widths: [28, 72],
    rows: ids.map((id) => [name(own, id), outcomeOf(own, id).because.map((step) => name(own, step)).join(' → ') || texts.unknown]),
  })]
}
