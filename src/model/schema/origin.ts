import { z } from '../zod.ts'

/** Keys that properties of another tool cannot have here. */
const PropertiesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/**
 * Where something that was imported is known outside: by which it is found again at the next import, and what of it must
 * survive on the way back to the tool it came from.
 */
export const OriginSchema = z.strictObject({
  /** The import it came with: a key of `imports`. */
  import: z.string(),
  /** Its id in that file. */
  id: z.string().optional(),
  /** A key that is the same in every tool and version, such as GEMMA's `Object ID`. */
  key: z.string().optional(),
  /** What it is there, such as `ApplicationComponent`. */
  type: z.string().optional(),
  /** What the file says of it that has no place of its own here. A key that stands there more than once has a list. */
  properties: PropertiesSchema.optional(),
  /** A fingerprint of each field as it was imported last: tells what was changed here from what was changed there. */
  seen: z.record(z.string(), z.string()).optional(),
}).meta({ id: 'Origin' })

/**
 * A relation in a file that does not say whether one needs the other, for someone to decide on. It is decided on once one of the two needs the
 * other, or it was said that neither does.
 */
export const CandidateSchema = z.strictObject({
  /** The id here of what needs the other if they are read as they stand. One that is not here is not asked about. */
  dependent: z.string(),
  /** The id here of the other. */
  on: z.string(),
  /** What the relation is called in the file, such as `Association`. */
  type: z.string(),
  /** The name of the relation itself. */
  name: z.string().optional(),
  /** Someone said that neither needs the other. It is not asked again, also not when the file is imported again. */
  declined: z.literal(true).optional(),
}).meta({ id: 'Candidate' })

/** One file that was imported into a landscape, with the choices made, so that it can be done again in the same way. */
export const ImportSchema = z.strictObject({
  file: z.string(),
  format: z.string(),
  date: z.string().optional(),
  choices: z.record(z.string(), z.unknown()).optional(),
  /** Relations in it that may be needs, and are none as long as nobody says so. */
  candidates: z.array(CandidateSchema).optional(),
}).meta({ id: 'Import' })
