import type { ContactSchema, MessageSchema, PlanSchema, ResponseSchema, TaskSchema } from './schema/plan.ts'
import type { z } from './zod.ts'

/** How far the plan has come. */
export const PLAN_STATES = ['draft', 'for-approval', 'approved'] as const

/** The parts of the document for the continuity plan, in the order in which they stand in it. Its control page is always there. */
export const PLAN_PARTS = [
  'summary', 'scope', 'landscape', 'services', 'activation', 'scenarios', 'cards', 'communication', 'analyses', 'recovery', 'exit', 'open-points', 'requirements', 'terms',
] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

/** What the continuity plan says that does not follow from the landscape. */
export type Plan = z.infer<typeof PlanSchema>
/** What to do in one scenario. */
export type Response = z.infer<typeof ResponseSchema>
export type Contact = z.infer<typeof ContactSchema>
export type Task = z.infer<typeof TaskSchema>
export type Message = z.infer<typeof MessageSchema>
