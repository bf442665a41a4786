import { seconds } from '../../model/duration.ts'
import { many, type Round } from '../../model/exercise.ts'
import { nameOf } from '../../i18n/names.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { goalNumber, moment, roleName } from './context.ts'
import { crib } from './crib.ts'
import { byRound, type PlannedInject } from './planned.ts'
import type { ScriptContext } from './script.ts'

/** A chapter per round: how to open it, what comes in, what the services do by then, and what to talk about. */
export function rounds(context: ScriptContext): Block[] {
  const { texts: { script: { round: texts } } } = context
  return byRound(context.exercise).flatMap(({ round, injects }, nth): Block[] => (round === null
    ? [{ kind: 'pageBreak' }, heading(1, texts.outside), paragraph(texts.outsideWhy), ...injectTable(context, texts.outside, injects)]
    : [{ kind: 'pageBreak' }, heading(1, texts.heading(nth + 1, round.name)), ...opening(context, round), ...messages(context, round, injects), ...crib(context, round, injects), ...questions(context, round)]))
}

function opening(context: ScriptContext, round: Round): Block[] {
  const { texts: { script } } = context
  const span = paragraph(script.front.spanOf(moment(context, seconds(round.from)), moment(context, seconds(round.until))), 'note')
  return [span, ...(round.opening === undefined ? [] : [heading(2, script.round.opening), paragraph(round.opening, 'lead')])]
}

function messages(context: ScriptContext, round: Round, injects: readonly PlannedInject[]): Block[] {
  const { texts: { script: { round: texts } } } = context
  return [heading(2, texts.injects), ...(injects.length ? injectTable(context, round.name, injects) : [paragraph(texts.noInjects)])]
}

function injectTable(context: ScriptContext, round: string, injects: readonly PlannedInject[]): Block[] {
  const { texts: { script: { round: texts } } } = context
  return [{
    kind: 'table', caption: texts.injectsCaption(round), header: Object.values(texts.injectColumns), widths: [5, 12, 12, 13, 26, 20, 15],
    rows: injects.map((one) => injectCells(context, one)),
  }]
}

function injectCells(context: ScriptContext, { number, at, inject }: PlannedInject): string[] {
  const { texts: { script: { round: texts, nothing }, words }, landscape } = context
  const from = [inject.from, inject.channel && words.channel[inject.channel], inject.view && inject.view !== 'municipality' ? texts.view(words.view[inject.view]) : undefined]
  const about = [
    ...many(inject.about).map((id) => nameOf(landscape, id)),
    ...(many(inject.goals).length ? [texts.goals(many(inject.goals).map((id) => goalNumber(context, id)))] : []),
  ]
  return [
    String(number), moment(context, at), many(inject.to).map((role) => roleName(context, role)).join(', ') || texts.everyone,
    from.filter(Boolean).join(', ') || nothing, inject.text, inject.expect ?? nothing, about.join('; ') || nothing,
  ]
}

function questions({ texts: { script: { round: texts, nothing } } }: ScriptContext, { name, questions: all = [] }: Round): Block[] {
  if (all.length === 0) return []
  const rows = all.map(({ text, options, hint }, nth) => [String(nth + 1), text, options ? texts.options(options) : nothing, hint ?? nothing])
  return [heading(2, texts.questions), { kind: 'table', caption: texts.questionsCaption(name), header: Object.values(texts.questionColumns), rows, widths: [6, 36, 28, 30] }]
}
