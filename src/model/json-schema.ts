import { ExerciseSchema } from './schema/exercise.ts'
import { ExitPlanSchema } from './schema/exit-plan.ts'
import { LandscapeSchema } from './schema/landscape.ts'
import { ScenarioSchema } from './schema/scenario.ts'
import { z } from './zod.ts'

/** The JSON Schemas (draft 2020-12) of our file formats, by the name of the file they are published in. */
export function jsonSchemas(): Record<string, object> {
  const publish = (schema: z.ZodType, title: string) => ({ title, ...z.toJSONSchema(schema, { io: 'input' }) })
  return {
    'exercise.schema.json': publish(ExerciseSchema, 'Uitwijk exercise, version 1'),
    'exit.schema.json': publish(ExitPlanSchema, 'Uitwijk exit plan, version 1'),
    'landscape.schema.json': publish(LandscapeSchema, 'Uitwijk landscape, version 1'),
    'scenario.schema.json': publish(ScenarioSchema as unknown as z.ZodType, 'Uitwijk scenario, version 1'),
  }
}
