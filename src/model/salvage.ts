import { EXERCISE_FORMAT, type Exercise, type Goal, type Inject, type Participant, type Role, type Round } from './exercise.ts'
import { GoalSchema, InjectionSchema, ParticipantSchema, RoleSchema, RoundSchema } from './schema/exercise.ts'
import { LANDSCAPE_FORMAT, type Component, type Landscape, type Organisation } from './landscape.ts'
import { EXIT_FORMAT, type Contract, type ExitPlan, type Measure, type PlannedExit } from './exit.ts'
import { ContractSchema } from './schema/exit.ts'
import { PlannedExitSchema, TeamSchema } from './schema/exit-plan.ts'
import { MeasureSchema } from './schema/measure.ts'
import { ImportSchema } from './schema/origin.ts'
import type { Import } from './origin.ts'
import { ComponentSchema, OrganisationSchema } from './schema/landscape.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioEvent } from './scenario.ts'
import { EventSchema } from './schema/scenario.ts'
import { DurationSchema } from './schema/duration.ts'
import type { Document } from './source.ts'
import { DateSchema, DocumentSchema } from './schema/source.ts'
import type { z } from './zod.ts'

/*
 * When a file does not fit its schema, these give what of it does, for further checks. A part that does not fit leaves
 * its id behind, with nothing in it, so that what refers to it is not called wrong.
 */

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data)

/** What is left of an exit that does not fit. */
export const NO_EXIT: PlannedExit = {}
const NO_COMPONENT: Component = { name: '', kind: 'application' }

/** Those that are well-formed; the others are left out. */
const wellFormed = <T>(data: unknown, schema: z.ZodType<T>): Record<string, T> => Object.fromEntries(Object.entries(isRecord(data) ? data : {}).flatMap(([id, value]): [string, T][] => {
  const result = schema.safeParse(value)
  return result.success ? [[id, result.data]] : []
}))

const soundEntries = <T>(data: unknown, schema: z.ZodType<T>, empty: T): Record<string, T> =>
  Object.fromEntries(Object.entries(isRecord(data) ? data : {}).map(([id, value]) => [id, schema.safeParse(value).data ?? empty]))

/** The well-formed parts of a landscape; `null` when it is no map at all. */
export function soundLandscape(data: unknown): Landscape | null {
  if (!isRecord(data)) return null
  const components = soundEntries<Component>(data['components'], ComponentSchema, NO_COMPONENT)
  const contracts = wellFormed<Contract>(data['contracts'], ContractSchema)
  // What a measure is about may be in a part that does not fit.
  const known = !Object.values(components).includes(NO_COMPONENT) && Object.keys(contracts).length === Object.keys(isRecord(data['contracts']) ? data['contracts'] : {}).length
  return {
    format: LANDSCAPE_FORMAT, name: '',
    sources: soundEntries<Document>(data['sources'], DocumentSchema, { title: '' }),
    imports: soundEntries<Import>(data['imports'], ImportSchema, { file: '', format: '' }),
    organisations: soundEntries<Organisation>(data['organisations'], OrganisationSchema, { name: '' }),
    components, contracts, ...(known ? { measures: wellFormed<Measure>(data['measures'], MeasureSchema) } : {}),
  }
}

/** The well-formed parts of a plan of exits; `null` when it is no map at all. */
export function soundExitPlan(data: unknown): ExitPlan | null {
  if (!isRecord(data)) return null
  return {
    format: EXIT_FORMAT, name: '', start: DateSchema.safeParse(data['start']).data ?? '2026-01-01',
    teams: soundEntries(data['teams'], TeamSchema, { name: '', atOnce: 1 }),
    organisations: soundEntries<Organisation>(data['organisations'], OrganisationSchema, { name: '' }),
    components: soundEntries<Component>(data['components'], ComponentSchema, NO_COMPONENT),
    exits: soundEntries<PlannedExit>(data['exits'], PlannedExitSchema, NO_EXIT),
  }
}

/** The well-formed events of a scenario, at their own places in the list; `null` when there is no list. */
export function soundScenario(data: unknown): Scenario | null {
  if (!isRecord(data) || !Array.isArray(data['events'])) return null
  const events: ScenarioEvent[] = []
  data['events'].forEach((event, i) => {
    const result = EventSchema.safeParse(event)
    if (result.success) events[i] = result.data as ScenarioEvent
  })
  const horizon = DurationSchema.safeParse(data['horizon']).data ?? 'P100000D'
  return { format: SCENARIO_FORMAT, name: '', start: '2026-01-01T00:00', horizon, events }
}

/** The well-formed parts of an exercise, at their own places in the lists; `null` when it is no map at all. */
export function soundExercise(data: unknown): Exercise | null {
  if (!isRecord(data)) return null
  return {
    format: EXERCISE_FORMAT, name: '', scenario: '',
    goals: soundEntries<Goal>(data['goals'], GoalSchema, { text: '' }),
    roles: soundEntries<Role>(data['roles'], RoleSchema, { name: '' }),
    participants: soundItems<Participant>(data['participants'], ParticipantSchema),
    rounds: soundItems<Round>(data['rounds'], RoundSchema),
    injects: wellFormed<Inject>(data['injects'], InjectionSchema),
  }
}

/** Those that are well-formed stand at their own places; the others leave a hole. */
function soundItems<T>(data: unknown, schema: z.ZodType<T>): T[] {
  const all: unknown[] = Array.isArray(data) ? data : []
  const items: T[] = []
  items.length = all.length
  all.forEach((item, i) => {
    const result = schema.safeParse(item)
    if (result.success) items[i] = result.data
  })
  return items
}
