import { z } from '../zod.ts'

/** Data that a component holds, and in whose hands the keys to it are. */
export const HoldingSchema = z.strictObject({
  data: z.union([z.string(), z.array(z.string())]),
  personal: z.union([z.boolean(), z.literal('special')]).optional(),
  keys: z.string().optional(),
  note: z.string().optional(),
})

const one = z.union([z.string(), HoldingSchema])

/** `holds` of a component: one kind of data, or a list; a text is short for `{ data: text }`. */
export const HoldsSchema = z.union([one, z.array(one)])
