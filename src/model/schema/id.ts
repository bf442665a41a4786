import { z } from '../zod.ts'

/** Ids in our files: lower-case letters, digits, `-`, `.`, `_`. */
export const IdSchema = z.string().regex(/^[a-z0-9._-]+$/)
