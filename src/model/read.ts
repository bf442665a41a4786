import { checkLandscape } from './check-landscape.ts'
import { checkScenario } from './check-scenario.ts'
import { check } from './issues.ts'
import { LANDSCAPE_FORMAT, LandscapeSchema, type Landscape } from './landscape.ts'
import { DEEPEST_GROUP } from './need.ts'
import type { Problem } from './problem.ts'
import { SCENARIO_FORMAT, ScenarioSchema, type Scenario } from './scenario.ts'
import { soundLandscape, soundScenario } from './salvage.ts'
import { Source } from './yaml.ts'
import type { z } from './zod.ts'

/** What reading a file gives: the value with its warnings, or every problem that was found. */
export type Reading<T> = { ok: true; value: T; warnings: Problem[] } | { ok: false; problems: Problem[] }

/** Splits `uitwijk-landscape/1` into its name and version. */
function formatOf(data: unknown): { text: string; name: string; version: number } | null {
  const text = typeof data === 'object' && data !== null && 'format' in data ? String(data.format) : ''
  const match = /^([a-z-]+)\/(\d+)$/.exec(text)
  return match ? { text, name: match[1] as string, version: Number(match[2]) } : null
}

function read<T>(source: Source, schema: z.ZodType<T>, format: string, checkMeaning: (value: T) => void, salvage: (data: unknown) => T | null): Reading<T> {
  const failed = () => ({ ok: false as const, problems: ordered(source.problems) })
  if (source.problems.length) return failed()

  const expected = formatOf({ format }) as NonNullable<ReturnType<typeof formatOf>>
  const found = formatOf(source.data)
  if (found?.name === expected.name && found.version > expected.version) {
    source.report(['format'], { code: 'newer-format', found: found.text, supported: format })
    return failed()
  }
  if (found?.text !== format) {
    const given = typeof source.data === 'object' && source.data !== null && 'format' in source.data ? String(source.data.format) : ''
    source.report(['format'], { code: 'wrong-format', found: given.slice(0, 60), expected: format })
    return failed()
  }

  const result = checked(schema, source)
  if (result === null) return failed()
  if ('found' in result) {
    for (const { path, at, detail } of result.found) source.report(path, detail, { at })
    // What is well-formed is checked for meaning as well, so that a user hears of everything at once.
    const sound = salvage(source.data)
    if (sound) checkMeaning(sound)
    return failed()
  }
  checkMeaning(result.value)
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

/** Reads a landscape from YAML or JSON text. `file` is the name that problems are told under. */
export function readLandscape(text: string, file: string): Reading<Landscape> {
  const source = new Source(text, file)
  return read(source, LandscapeSchema, LANDSCAPE_FORMAT, (landscape) => checkLandscape(landscape, source), soundLandscape)
}

/** Reads a scenario; with a landscape, also checks that all it names is there. */
export function readScenario(text: string, file: string, landscape?: Landscape): Reading<Scenario> {
  const source = new Source(text, file)
  return read(source, ScenarioSchema as unknown as z.ZodType<Scenario>, SCENARIO_FORMAT, (scenario) => checkScenario(scenario, source, landscape), soundScenario)
}
