import { z } from './zod.ts'

/** Whose hands the keys are in, in the words that we translate; a file may also name someone. */
export const KEY_HOLDERS = ['supplier', 'own', 'third-party', 'none'] as const
export type KeyHolder = (typeof KEY_HOLDERS)[number]

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

/** One kind of data that a component holds. */
export interface Holding {
  data: string
  personal: boolean | 'special' | undefined
  /** A key holder that we have a word for, or a name as the file gives it; nothing when it is not known. */
  keys: string | undefined
  note: string | undefined
}

/** What a component holds, a line for each kind of data, whatever way the file says it. */
export function holdingsOf({ holds }: { holds?: z.infer<typeof HoldsSchema> | undefined }): Holding[] {
  const entries = holds === undefined ? [] : Array.isArray(holds) ? holds : [holds]
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [{ data: entry, personal: undefined, keys: undefined, note: undefined }]
    return [entry.data].flat().map((data) => ({ data, personal: entry.personal, keys: entry.keys, note: entry.note }))
  })
}

/** Whether a text is a key holder that we have a word for. */
export const isKeyHolder = (keys: string): keys is KeyHolder => (KEY_HOLDERS as readonly string[]).includes(keys)
