import { list, heading, paragraph, type Block } from '../document.ts'
import { moment, roleName } from './context.ts'
import { playersOf } from './front.ts'
import { isFor, plannedInjects } from './planned.ts'
import type { ScriptContext } from './script.ts'

/** Lines to write on below what a role knows. */
const NOTES = 8

/**
 * The sheet of a role on a new page, and on the page after it the slips that are handed over during the exercise: what
 * only this role hears, and its votes. Nothing else of the exercise is in it.
 */
export function roleSheet(context: ScriptContext, role: string): Block[] {
  const handed = [...slips(context, role), ...ballots(context)]
  const { texts: { script: { sheets: texts } } } = context
  return [
    { kind: 'pageBreak' }, heading(1, texts.heading(roleName(context, role))), ...known(context, role),
    ...(handed.length ? [{ kind: 'pageBreak' } as const, heading(1, texts.slips(roleName(context, role))), paragraph(texts.slipsHow, 'note'), ...handed] : []),
  ]
}

/** What a role knows at the beginning. */
function known(context: ScriptContext, role: string): Block[] {
  const { texts: { script: { sheets: texts } }, exercise, scenario, say } = context
  const { brief, tasks = [] } = exercise.roles?.[role] ?? {}
  const players = playersOf(context, role)
  const opening = exercise.rounds[0]?.opening
  return [
    paragraph(texts.confidential(roleName(context, role)), 'note'), ...(players.length ? [paragraph(texts.players(players))] : []),
    heading(2, texts.brief), paragraph(brief ?? texts.noBrief),
    ...(tasks.length ? [heading(2, texts.tasks), ...list(false, tasks)] : []),
    heading(2, texts.shared), ...(scenario.start === undefined ? [] : [paragraph(texts.begins(say.clock(scenario.start, 0)))]),
    ...(opening === undefined ? [] : [paragraph(opening)]), paragraph(texts.rules),
    heading(2, texts.notes),
    {
      kind: 'table', form: true, caption: texts.notesOf(roleName(context, role)), header: Object.values(texts.noteColumns), widths: [8, 18, 74],
      rows: Array.from({ length: NOTES }, (_, nth) => [String(nth + 1), '', '']),
    },
  ]
}

/** A slip for each message that comes to this role and not to all. */
function slips(context: ScriptContext, role: string): Block[] {
  const { texts: { script: { sheets: texts, nothing }, words } } = context
  return plannedInjects(context.exercise).filter(({ inject }) => isFor(inject, role)).map(({ number, at, inject }) => ({
    kind: 'table', caption: texts.slipFor(number, roleName(context, role)), header: [texts.slip(number), texts.when(moment(context, at))], widths: [30, 70],
    rows: [[texts.from, inject.from ?? nothing], [texts.how, inject.channel ? words.channel[inject.channel] : nothing], [texts.message, inject.text]],
  }))
}

/** A voting slip for each question with options. */
const ballots = ({ texts: { script: { sheets: texts } }, exercise: { rounds } }: ScriptContext): Block[] =>
  rounds.flatMap(({ name, questions = [] }) => questions.flatMap(({ text, options }): Block[] => (options
    ? [{ kind: 'table', form: true, caption: texts.ballot(name), header: [text, texts.choose], widths: [75, 25], rows: options.map((option) => [option, '']) }]
    : [])))
