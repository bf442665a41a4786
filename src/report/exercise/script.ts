import type { Run as Simulation } from '../../engine/run.ts'
import { traceOf } from '../../engine/simulate.ts'
import type { Trace } from '../../engine/trace.ts'
import type { Exercise } from '../../model/exercise.ts'
import { heading, paragraph, type Block, type ReportDocument } from '../document.ts'
import { exerciseContext, frame, type ExerciseContext, type ExerciseInput } from './context.ts'
import { forms } from './forms.ts'
import { front } from './front.ts'
import { programme } from './programme.ts'
import { roleSheet } from './role-sheets.ts'
import { rounds } from './rounds.ts'

/** What the script of an exercise is made from: the exercise, and its scenario as it was simulated on the landscape. */
export interface ScriptInput extends ExerciseInput { exercise: Exercise; simulation: Simulation }

export interface ScriptContext extends ExerciseContext { simulation: Simulation; trace: Trace }

const contextOf = (input: ScriptInput): ScriptContext => {
  const { landscape, scenario } = input.simulation
  return exerciseContext({ ...input, landscape, scenario, trace: traceOf(input.simulation) })
}

/** The document for the facilitator: how to run the exercise round by round, the forms, and a sheet for each role at the end. */
export function scriptReport(input: ScriptInput): ReportDocument {
  const context = contextOf(input)
  const { texts: { script }, exercise, landscape, scenario, inputHash, date } = context
  return {
    ...frame(context), title: script.title(exercise.name), subtitle: script.subtitle(landscape.name, date), description: script.about(landscape.name),
    blocks: [
      ...front(context), { kind: 'pageBreak' }, { kind: 'contents' }, ...programme(context), ...rounds(context), ...forms(context),
      ...repeat(context), ...roleIds(exercise).flatMap((role) => roleSheet(context, role)),
    ],
    services: { header: [], rows: [] },
    data: { landscape: landscape.name, exercise, scenario, inputHash },
  }
}

/**
 * The sheets of the roles, or of one of them: nothing in it that a role may not know. Throws a RangeError for a role that
 * the exercise does not have.
 */
export function roleSheetsReport(input: ScriptInput, role?: string): ReportDocument {
  const context = contextOf(input)
  const { texts: { script }, exercise, landscape, inputHash, date } = context
  const all = roleIds(exercise)
  if (role !== undefined && !all.includes(role)) throw new RangeError(`roleSheetsReport: no such role: ${role}`)
  const name = role === undefined ? undefined : exercise.roles?.[role]?.name
  return {
    ...frame(context), title: name === undefined ? script.sheetsTitle(exercise.name) : script.sheetTitle(name, exercise.name),
    subtitle: script.subtitle(landscape.name, date), description: script.sheetsAbout(landscape.name),
    // The title stands on the first page, so the first sheet needs no new one.
    blocks: (role === undefined ? all : [role]).flatMap((one) => roleSheet(context, one)).slice(1),
    services: { header: [], rows: [] },
    data: { landscape: landscape.name, exercise: exercise.name, inputHash },
  }
}

const roleIds = ({ roles = {} }: Exercise): string[] => Object.keys(roles)

/** Which files the script belongs to, and how to make it again. */
const repeat = ({ texts: { script: { repeat: texts } }, inputHash }: ScriptContext): Block[] => [
  heading(1, texts.heading), paragraph(texts.hash), paragraph(inputHash, 'code'), paragraph(texts.how), paragraph(texts.command, 'code'),
]
