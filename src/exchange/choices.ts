import { KINDS } from '../model/kinds.ts'
import { z } from '../model/zod.ts'
import { SheetChoiceSchema } from './tables/tables.ts'

/**
 * What becomes of the relations of a class. `hard`: the dependent stops without it. `soft`: part of its work goes on.
 * `candidate`: not a need, but listed for someone to decide on. `tag`: says what something belongs to. `ignore`: says nothing of dependence.
 */
export const TREATMENTS = ['hard', 'soft', 'candidate', 'tag', 'ignore'] as const
export type Treatment = (typeof TREATMENTS)[number]

/** What becomes of the elements of a type: a component of a kind, an organisation, a tag on what belongs to it, a gate in needs, or nothing. */
export const BECOMES = [...KINDS, 'organisation', 'tag', 'gate', 'ignore'] as const
export type Becomes = (typeof BECOMES)[number]

const texts = z.array(z.string()).readonly()
const by = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).readonly()

const PartSchema = z.strictObject({
  /** Ids of views: what stands on any of them. */
  views: texts.optional(),
  /** Paths of folders, joined by `/`: what stands in any of them or below. */
  folders: texts.optional(),
  /** Types of elements. */
  types: texts.optional(),
  /** What these elements rest on, so many steps deep; `null`: all of it. */
  around: z.strictObject({ ids: texts, depth: z.int().min(0).nullable() }).optional(),
})
/** Which part of a file is taken; each that is given must hold, and all of it when none is. */
export type Part = z.infer<typeof PartSchema>

const jurisdiction = z.string().regex(/^[A-Z]{2}$/).nullable()
const SupplierChoiceSchema = z.strictObject({ jurisdiction, owner: z.strictObject({ name: z.string(), jurisdiction }).nullable() })
/** Who a supplier is, as the user confirmed it. `null`: not known. */
export type SupplierChoice = z.infer<typeof SupplierChoiceSchema>

export const ChoicesSchema = z.strictObject({
  /** By class of relations (`RelationClass.id`). */
  relations: by(z.enum(TREATMENTS)).optional(),
  /** By type of elements (`ElementClass.type`). */
  elements: by(z.enum(BECOMES)).optional(),
  /** By question (`Question.id`). */
  answers: by(z.string()).optional(),
  part: PartSchema.optional(),
  /** By name of the sheet, for tables without columns of a known meaning. */
  sheets: by(SheetChoiceSchema).optional(),
  /** By name of the organisation in the file. */
  suppliers: by(SupplierChoiceSchema).optional(),
})
/** What a user decides about an import. Data that can be kept and applied again; whatever is absent is as proposed. */
export type Choices = z.infer<typeof ChoicesSchema>
