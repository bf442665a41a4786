import type { HoldsSchema } from './schema/holding.ts'
import type { z } from './zod.ts'

/** Whose hands the keys are in, in the words that we translate; a file may also name someone. */
export const KEY_HOLDERS = ['supplier', 'own', 'third-party', 'none'] as const
export type KeyHolder = (typeof KEY_HOLDERS)[number]

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
