import { checkExercise } from './check-exercise.ts'
import { checkExitPlan } from './check-exit-plan.ts'
import { checkExits } from './check-exits.ts'
import { checkLandscape } from './check-landscape.ts'
import { checkScenario } from './check-scenario.ts'
import { EXERCISE_FORMAT, type Exercise } from './exercise.ts'
import { EXIT_FORMAT, type ExitPlan } from './exit.ts'
import { check } from './issues.ts'
import { LANDSCAPE_FORMAT, type Landscape } from './landscape.ts'
import { ExerciseSchema } from './schema/exercise.ts'
import { ExitPlanSchema } from './schema/exit-plan.ts'
import { LandscapeSchema } from './schema/landscape.ts'
import { migrated, type MigrationStep } from './migrate/migrate.ts'
import { EXERCISE_STEPS, EXIT_STEPS, LANDSCAPE_STEPS, SCENARIO_STEPS } from './migrate/steps.ts'
import { DEEPEST_GROUP } from './need.ts'
import type { Problem } from './problem.ts'
import { SCENARIO_FORMAT, type Scenario } from './scenario.ts'
import { ScenarioSchema } from './schema/scenario.ts'
import { soundExercise, soundExitPlan, soundLandscape, soundScenario } from './salvage.ts'
import { Source } from './yaml.ts'
import type { z } from './zod.ts'

/** What reading a file gives: the value with its warnings, or every problem that was found. */
export type Reading<T> = { ok: true; value: T; warnings: Problem[] } | { ok: false; problems: Problem[] }

/** What is wrong according to a reading: errors, or warnings. */
export const problemsOf = (reading: Reading<unknown>): Problem[] => (reading.ok ? reading.warnings : reading.problems)

/** Splits `uitwijk-landscape/1` into its name and version. */
function formatOf(data: unknown): { text: string; name: string; version: number } | null {
  const text = typeof data === 'object' && data !== null && 'format' in data ? String(data.format) : ''
  const match = /^([a-z-]+)\/([1-9]\d*)$/.exec(text)
  return match ? { text, name: match[1] as string, version: Number(match[2]) } : null
}

/** A format of files: its newest version, how older ones become that, and what must hold. */
export interface Format<T> {
  /** Such as `uitwijk-landscape/1`. */
  format: string
  /** Step n makes version n + 1 of version n. */
  steps: readonly MigrationStep[]
  schema: z.ZodType<T>
  checkMeaning(value: T, source: Source): void
  /** What is well-formed of data that do not fit the schema; `null` when nothing is. */
  salvage(data: unknown): T | null
}

/** Reads a value from a source, of the newest version of a format or of an older one. */
export function readAs<T>(source: Source, { format, steps, schema, checkMeaning, salvage }: Format<T>): Reading<T> {
  const failed = () => ({ ok: false as const, problems: ordered(source.problems) })
  if (source.problems.length) return failed()

  const expected = formatOf({ format }) as NonNullable<ReturnType<typeof formatOf>>
  const found = formatOf(source.data)
  if (found?.name === expected.name && found.version > expected.version) {
    source.report(['format'], { code: 'newer-format', found: found.text, supported: format })
    return failed()
  }
  if (found?.name !== expected.name) {
    const given = typeof source.data === 'object' && source.data !== null && 'format' in source.data ? String(source.data.format) : ''
    source.report(['format'], { code: 'wrong-format', found: given.slice(0, 60), expected: format })
    return failed()
  }
  if (found.version < expected.version) {
    const { data, from } = migrated(source.data, found.version, steps)
    source.become(data, from)
  }

  const result = checked(schema, source)
  if (result === null) return failed()
  if ('found' in result) {
    for (const { path, at, detail } of result.found) source.report(path, detail, { at })
    // What is well-formed is checked for meaning as well, so that a user hears of everything at once.
    const sound = salvage(source.data)
    if (sound) checkMeaning(sound, source)
    return failed()
  }
  checkMeaning(result.value, source)
  return source.problems.some(({ severity }) => severity === 'error')
    ? failed()
    : { ok: true, value: result.value, warnings: ordered(source.problems) }
}

/** The data under its schema; `null`, with the problem reported, when it nests too deep to look at. */
function checked<T>(schema: z.ZodType<T>, source: Source): ReturnType<typeof check<T>> | null {
  try {
    return check(schema, source.data)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    source.report([], { code: 'too-deep', limit: DEEPEST_GROUP })
    return null
  }
}

const ordered = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column)

const LANDSCAPE: Format<Landscape> = {
  format: LANDSCAPE_FORMAT, steps: LANDSCAPE_STEPS, schema: LandscapeSchema, salvage: soundLandscape,
  checkMeaning: (landscape, source) => {
    checkLandscape(landscape, source)
    checkExits(landscape, source)
  },
}

/** Reads a landscape from YAML or JSON text. `file` is the name that problems are told under. */
export const readLandscape = (text: string, file: string): Reading<Landscape> => readAs(new Source(text, file), LANDSCAPE)

/** Reads a scenario; with a landscape, also checks that all it names is there. */
export const readScenario = (text: string, file: string, landscape?: Landscape): Reading<Scenario> => readAs(new Source(text, file), {
  format: SCENARIO_FORMAT, steps: SCENARIO_STEPS, schema: ScenarioSchema as unknown as z.ZodType<Scenario>, salvage: soundScenario,
  checkMeaning: (scenario, source) => checkScenario(scenario, source, landscape),
})

/**
 * Reads an exercise. With a landscape it is also checked that all it names is there; with its scenario, that the two fit: `null` when that was
 * looked for and is not there.
 */
export const readExercise = (text: string, file: string, landscape?: Landscape, scenario?: Scenario | null): Reading<Exercise> => readAs(new Source(text, file), {
  format: EXERCISE_FORMAT, steps: EXERCISE_STEPS, schema: ExerciseSchema, salvage: soundExercise,
  checkMeaning: (exercise, source) => checkExercise(exercise, source, landscape, scenario),
})

/** Reads a plan of exits; with a landscape, also checks that it can be carried out there. `missing` are the scenarios of it that were looked for and are not there. */
export const readExitPlan = (text: string, file: string, landscape?: Landscape, missing: readonly string[] = []): Reading<ExitPlan> => readAs(new Source(text, file), {
  format: EXIT_FORMAT, steps: EXIT_STEPS, schema: ExitPlanSchema, salvage: soundExitPlan,
  checkMeaning: (plan, source) => checkExitPlan(plan, source, landscape, missing),
})
