import { PLAN_PARTS, PLAN_STATES } from '../plan.ts'
import { z } from '../zod.ts'
import { DurationSchema } from './duration.ts'
import { IdSchema } from './id.ts'
import { DateSchema } from './source.ts'

/** Someone to reach when screens are dark. */
export const ContactSchema = z.strictObject({
  name: z.string(),
  role: z.string().optional(),
  organisation: z.string().optional(),
  phone: z.string().optional(),
  /** Another way, such as a satellite telephone, a radio channel or a private address. */
  otherwise: z.string().optional(),
  /** When they can be reached, or what for. */
  note: z.string().optional(),
}).meta({ id: 'Contact' })

/** Something to do. */
export const TaskSchema = z.strictObject({
  do: z.string(),
  who: z.string().optional(),
  /** At the latest this long after the beginning. */
  within: DurationSchema.optional(),
}).meta({ id: 'Task' })

/** What is told to whom, how and by whom. */
export const MessageSchema = z.strictObject({
  to: z.string(), message: z.string(), channel: z.string().optional(), by: z.string().optional(), within: DurationSchema.optional(),
}).meta({ id: 'Message' })

/** What to do in one scenario: the content of its action card, next to what follows from the scenario itself. */
export const ResponseSchema = z.strictObject({
  /** When this card is taken up. */
  activation: z.array(z.string()).optional(),
  /** The checklist of the first hours, in order. */
  firstHours: z.array(TaskSchema).optional(),
  tasks: z.array(TaskSchema).optional(),
  /** Contacts of this scenario; a text is the id of one of the plan. */
  contacts: z.array(z.union([z.string(), ContactSchema])).optional(),
  communication: z.array(MessageSchema).optional(),
}).meta({ id: 'Response' })

/** What the continuity plan says that does not follow from the landscape (ISO 22301:2019, 8.4.4). */
export const PlanSchema = z.strictObject({
  title: z.string().optional(),
  version: z.string().optional(),
  state: z.enum(PLAN_STATES).optional(),
  owner: z.string().optional(),
  approvedBy: z.string().optional(),
  approvedOn: DateSchema.optional(),
  /** The day on which it must be looked at again. */
  reviewBy: DateSchema.optional(),
  distribution: z.array(z.strictObject({ name: z.string(), how: z.string().optional() })).optional(),
  history: z.array(z.strictObject({ version: z.string(), date: DateSchema.optional(), what: z.string(), by: z.string().optional() })).optional(),
  scope: z.string().optional(),
  assumptions: z.array(z.string()).optional(),
  /** When the plan as a whole is put into action, and by whom. */
  activation: z.array(z.string()).optional(),
  contacts: z.record(IdSchema, ContactSchema).optional(),
  communication: z.array(MessageSchema).optional(),
  openPoints: z.array(z.strictObject({ what: z.string(), owner: z.string().optional(), due: DateSchema.optional() })).optional(),
  /** The parts of the document that are wanted, and the file names of the scenarios in it; all when left out. */
  parts: z.array(z.enum(PLAN_PARTS)).optional(),
  scenarios: z.array(z.string()).optional(),
}).meta({ id: 'Plan' })
