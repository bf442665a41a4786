import { z } from '../model/zod.ts'
import { BECOMES, TREATMENTS, type Choices } from './choices.ts'
import { SHEET_FIELDS } from './tables/tables.ts'

const jurisdiction = z.string().regex(/^[A-Z]{2}$/).nullable()
const FIELDS = [...SHEET_FIELDS.components, ...SHEET_FIELDS.needs, ...SHEET_FIELDS.organisations, 'property', 'skip'] as const

const ChoicesSchema = z.strictObject({
  relations: z.record(z.string(), z.enum(TREATMENTS)).optional(),
  elements: z.record(z.string(), z.enum(BECOMES)).optional(),
  answers: z.record(z.string(), z.string()).optional(),
  part: z.strictObject({
    views: z.array(z.string()).optional(), folders: z.array(z.string()).optional(), types: z.array(z.string()).optional(),
    around: z.strictObject({ ids: z.array(z.string()), depth: z.int().min(0).nullable() }).optional(),
  }).optional(),
  sheets: z.record(z.string(), z.strictObject({ use: z.enum(['components', 'needs', 'organisations', 'skip']), columns: z.array(z.enum(FIELDS)) })).optional(),
  suppliers: z.record(z.string(), z.strictObject({ jurisdiction, owner: z.strictObject({ name: z.string(), jurisdiction }).nullable() })).optional(),
})

/** The choices that stand in data, such as those kept in a landscape (`imports`) or in a file; `null` when they are none. */
export const readChoices = (data: unknown): Choices | null => (ChoicesSchema.safeParse(data).data as Choices | undefined) ?? null
