import { checkExercise } from '../check-exercise.ts'
import { checkExitPlan } from '../check-exit-plan.ts'
import { checkExits } from '../check-exits.ts'
import { checkLandscape } from '../check-landscape.ts'
import { checkScenario } from '../check-scenario.ts'
import { check } from '../issues.ts'
import type { Component, Landscape } from '../landscape.ts'
import { ExerciseSchema } from '../schema/exercise.ts'
import { ExitPlanSchema } from '../schema/exit-plan.ts'
import { LandscapeSchema } from '../schema/landscape.ts'
import type { Problem, ProblemDetail } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import { ScenarioSchema } from '../schema/scenario.ts'
import type { Work } from '../work.ts'
import type { Path, Source } from '../yaml.ts'
import type { z } from '../zod.ts'
import type { EditFault } from './edit.ts'
import { refuse } from './edit-error.ts'

/**
 * Refuses a change that leaves what could not be saved and read again. What stayed the same was sound and is not looked
 * at again, so that an edit of one component in thousands is quick.
 */
export function checkChange(before: Work, after: Work): void {
  if (after.landscape !== before.landscape) checkParts(before.landscape, after.landscape)
  const sound = new Set(before.scenarios.map(({ value }) => value))
  for (const { value } of after.scenarios) if (!sound.has(value)) checkWhole(value, after.landscape)
  const held = new Set(before.exercises?.map(({ value }) => value))
  for (const { value } of after.exercises ?? []) {
    if (held.has(value)) continue
    fits(ExerciseSchema, value)
    checkExercise(value, refusing(), after.landscape)
  }
  const planned = new Set(before.exitPlans?.map(({ value }) => value))
  for (const { value } of after.exitPlans ?? []) {
    if (planned.has(value)) continue
    fits(ExitPlanSchema, value)
    checkExitPlan(value, refusing(), after.landscape)
  }
}

/** What exits, contracts and measures rest on. */
const LEAVING = ['components', 'organisations', 'contracts', 'measures', 'sources'] as const

const UNCHANGED: Component = { name: '', kind: 'application' }

function checkParts(before: Landscape, after: Landscape): void {
  const components = changed(before.components, after.components)
  fits(LandscapeSchema, {
    ...after, components,
    ...(after.organisations ? { organisations: changed(before.organisations, after.organisations) } : {}),
    ...(after.sources ? { sources: changed(before.sources, after.sources) } : {}),
  })
  if (LEAVING.some((key) => before[key] !== after[key])) checkExits(after, refusing())
  // What names something that went may itself be as it was.
  if (loses(before, after)) return checkLandscape(after, refusing())
  // What is unchanged leaves its id behind, with nothing in it, for others to refer to.
  const rest = Object.fromEntries(Object.keys(after.components).map((id) => [id, components[id] ?? UNCHANGED]))
  checkLandscape({ ...after, components: rest }, refusing())
}

/** Whether something has gone that others may name. */
const loses = (before: Landscape, after: Landscape): boolean => (['components', 'organisations', 'sources', 'imports'] as const).some((key) =>
  before[key] !== after[key] && Object.keys(before[key] ?? {}).some((id) => !Object.hasOwn(after[key] ?? {}, id)))

function checkWhole(scenario: Scenario, landscape: Landscape): void {
  fits(ScenarioSchema as unknown as z.ZodType<Scenario>, scenario)
  checkScenario(scenario, refusing(), landscape)
}

const changed = <T>(before: Readonly<Record<string, T>> = {}, after: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(after).filter(([id, item]) => item !== before[id]))

function fits<T>(schema: z.ZodType<T>, data: unknown): void {
  const result = check(schema, data)
  const [first] = 'found' in result ? result.found : []
  if (first) refuse(faultOf(first.path, first.detail))
}

/** Stands where the checks expect a file: an edit is refused at the first error, and has no lines to point to. */
const refusing = (): Source => ({
  problems: [],
  report: (path: Path, detail: ProblemDetail, { severity = 'error' }: { severity?: Problem['severity'] } = {}) => {
    if (severity === 'error') refuse(faultOf(path, detail))
  },
  suggest: () => null,
}) as unknown as Source

function faultOf(path: Path, detail: ProblemDetail): EditFault {
  switch (detail.code) {
    case 'bad-id': return { code: 'bad-id', id: detail.found }
    case 'organisation-cycle': return { code: 'owner-cycle', ids: detail.ids }
    case 'covers-nothing': return { code: 'covers-nothing', id: String(path[1]), fallback: String(path[3]), covers: detail.covers }
    case 'no-such-need': return { code: 'measure-on-need', measure: String(path[1]), need: detail.need }
    case 'exit-cycle': case 'needs-replaced': case 'start-after-contract': return detail
    case 'unknown-reference': if (detail.what !== 'tag') return { code: 'unknown', what: detail.what, id: detail.id }
  }
  return { code: 'does-not-fit', path: path.join('.') }
}
