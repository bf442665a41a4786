import type { CandidateSchema, ImportSchema, OriginSchema } from './schema/origin.ts'
import type { z } from './zod.ts'

/** Where something that was imported is known outside. */
export type Origin = z.infer<typeof OriginSchema>

/** One file that was imported into a landscape, with the choices made. */
export type Import = z.infer<typeof ImportSchema>

/** A relation in a file that may be a need, for someone to decide on. */
export type Candidate = z.infer<typeof CandidateSchema>
