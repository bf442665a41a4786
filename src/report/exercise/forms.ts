import type { Exercise } from '../../model/exercise.ts'
import { heading, paragraph, type Block, type Table } from '../document.ts'
import { roleName, type ExerciseContext } from './context.ts'

const GUESTS = 3, DECISIONS = 14, OBSERVATIONS = 6
const SCALE = ['1', '2', '3', '4', '5']

/** A table to write in; each row begins with what is given. */
const form = (caption: string, columns: object, widths: number[], firsts: readonly (readonly string[])[]): Table => {
  const header = Object.values(columns) as string[]
  return { kind: 'table', form: true, caption, header, widths, rows: firsts.map((given) => header.map((_, column) => given[column] ?? '')) }
}
const numbered = (count: number) => Array.from({ length: count }, (_, nth) => [String(nth + 1)])

/** The forms of an exercise: attendance, decisions, observations per goal, and the evaluation. */
export const forms = (context: ExerciseContext): Block[] => [
  { kind: 'pageBreak' }, ...attendance(context), { kind: 'pageBreak' }, ...decisions(context), { kind: 'pageBreak' }, ...observations(context), { kind: 'pageBreak' }, ...evaluation(context),
]

function attendance(context: ExerciseContext): Block[] {
  const { texts: { script: { forms: texts } }, exercise: { participants = [] } } = context
  const given = participants.map(({ name, role, organisation }) => [role === undefined ? texts.noRole : roleName(context, role), name, organisation ?? ''])
  const guests = Array.from({ length: GUESTS }, (_, nth) => [texts.guest(nth + 1)])
  return [heading(1, texts.attendance), form(texts.attendanceCaption, texts.attendanceColumns, [30, 25, 21, 24], [...given, ...guests])]
}

const decisions = ({ texts: { script: { forms: texts } } }: ExerciseContext): Block[] =>
  [heading(1, texts.decisions), form(texts.decisionsCaption, texts.decisionColumns, [6, 14, 14, 34, 14, 18], numbered(DECISIONS))]

function observations({ texts: { script: { forms: texts }, words }, exercise }: ExerciseContext): Block[] {
  const sheet = (caption: string) => form(caption, texts.observationColumns, [6, 14, 54, 26], numbered(OBSERVATIONS))
  const goals = Object.values(exercise.goals ?? {})
  if (goals.length === 0) return [heading(1, texts.observations), sheet(texts.seen)]
  return [heading(1, texts.observations), ...goals.flatMap(({ text, measure }, nth): Block[] => [
    heading(2, texts.goal(text)), ...(measure === undefined ? [] : [paragraph(texts.measure(measure))]), sheet(texts.seenOf(nth + 1)),
    paragraph(texts.judgement), { kind: 'list', ordered: false, check: true, items: Object.values(words.rating) },
  ])]
}

/** The form on which participants say what they thought of it: the usual questions, and those of the exercise. */
export const evaluation = ({ texts: { script: { forms: texts } }, exercise }: { texts: ExerciseContext['texts']; exercise: Exercise }): Block[] => [
  heading(1, texts.evaluation), paragraph(texts.evaluationHow),
  form(texts.statementsCaption, [texts.statement, ...SCALE], [60, 8, 8, 8, 8, 8], texts.statements.map((statement) => [statement])),
  form(texts.openCaption, texts.openColumns, [40, 60], [...texts.open, ...(exercise.evaluation ?? [])].map((question) => [question])),
]
