import { seconds } from '../../model/duration.ts'
import type { Participant } from '../../model/exercise.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import { longMoment, moment } from './context.ts'
import type { ScriptContext } from './script.ts'

/** The first pages: what is practised, when, with whom, and the ground rules. */
export function front(context: ScriptContext): Block[] {
  const { texts: { script }, exercise, scenario } = context
  const { heading: title, lead, secret } = script.front
  return [
    heading(1, title), paragraph(lead(scenario.name, exercise.rounds.length), 'lead'), paragraph(secret, 'note'),
    ...(exercise.description === undefined ? [] : [paragraph(exercise.description)]),
    facts(context), ...goals(context), ...roles(context), ...source(context),
    heading(1, script.rules.heading), paragraph(script.rules.intro), ...list(false, script.rules.items),
  ]
}

function facts(context: ScriptContext): Block {
  const { texts: { script: { front: texts } }, exercise: { date, place, rounds, participants = [], roles = {}, injects = {} }, scenario, say } = context
  const span = texts.spanOf(moment(context, Math.min(...rounds.map(({ from }) => seconds(from)))), moment(context, Math.max(...rounds.map(({ until }) => seconds(until)))))
  return {
    kind: 'table', caption: texts.caption, header: Object.values(texts.columns), widths: [26, 74],
    rows: [
      [texts.when, date === undefined ? texts.unknown : longMoment(context, date)], [texts.place, place ?? texts.unknown], [texts.takes, takes(context)],
      [texts.scenario, scenario.name], [texts.span, span], [texts.participants, texts.people(participants.length, Object.keys(roles).length)],
      [texts.injects, say.number(Object.keys(injects).length)],
    ],
  }
}

function takes({ texts: { script: { front: texts } }, exercise: { rounds }, say }: ScriptContext): string {
  const known = rounds.flatMap(({ takes: time }) => (time === undefined ? [] : [seconds(time)]))
  if (known.length === 0) return texts.unknown
  const sum = known.reduce((a, b) => a + b, 0)
  return known.length < rounds.length ? texts.takesAtLeast(sum) : say.duration(sum)
}

function goals({ texts: { script: { front: texts, nothing } }, exercise }: ScriptContext): Block[] {
  const rows = Object.values(exercise.goals ?? {}).map(({ text, measure }, nth) => [`${nth + 1}. ${text}`, measure ?? nothing])
  return rows.length ? [heading(2, texts.goals), { kind: 'table', caption: texts.goalsCaption, header: Object.values(texts.goalColumns), rows, widths: [50, 50] }] : []
}

/** Who plays a role, by name; `undefined`: those without one. */
export const playersOf = ({ texts: { script: { front: texts } }, exercise: { participants = [] } }: ScriptContext, role: string | undefined): string[] =>
  participants.filter((participant) => participant.role === role && participant.name.trim() !== '').map(({ name, organisation }: Participant) => texts.player(name, organisation))

/** Tasks one after the other; those without a full stop get one. */
const sentences = (tasks: readonly string[]): string => tasks.map((task) => (/[.?!]$/.test(task) ? task : `${task}.`)).join(' ')

function roles(context: ScriptContext): Block[] {
  const { texts: { script: { front: texts, nothing } }, exercise } = context
  const without = playersOf(context, undefined)
  const rows = [
    ...Object.entries(exercise.roles ?? {}).map(([id, { name, tasks = [] }]) => [name, playersOf(context, id).join(', ') || nothing, sentences(tasks) || nothing]),
    ...(without.length ? [[texts.noRole, without.join(', '), nothing]] : []),
  ]
  return rows.length ? [heading(2, texts.roles), { kind: 'table', caption: texts.rolesCaption, header: Object.values(texts.roleColumns), rows, widths: [24, 34, 42] }] : []
}

function source({ texts: { script: { front: texts } }, exercise: { source: from } }: ScriptContext): Block[] {
  const note = typeof from === 'string' ? from : from?.note
  return note === undefined ? [] : [paragraph(texts.source(note))]
}
