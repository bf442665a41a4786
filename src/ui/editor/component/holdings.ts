import type { z } from '../../../model/zod.ts'
import type { Holding } from '../../../model/holding.ts'
import type { HoldsSchema } from '../../../model/schema/holding.ts'

/** `holds` as it stands in a file. */
export type Holds = z.infer<typeof HoldsSchema>

/** `holds` for the file, of a line for each kind of data; nothing when there is none. */
export function holdsOf(holdings: readonly Holding[]): Holds | undefined {
  const entries = holdings.map(({ data, personal, keys, note }) => ({
    data, ...(personal === undefined ? {} : { personal }), ...(keys ? { keys } : {}), ...(note ? { note } : {}),
  }))
  return entries.length ? entries : undefined
}

/** Whether data is about people, as a choice: not known, no, yes, or of a special kind. */
export const PERSONAL = ['', 'false', 'true', 'special'] as const

export const personalOf = (choice: string): Holding['personal'] => (choice === 'special' ? 'special' : choice === '' ? undefined : choice === 'true')
