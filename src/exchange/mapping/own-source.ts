import { SourceSchema } from '../../model/schema/source.ts'
import type { Source } from '../../model/source.ts'
import type { Property } from '../inventory.ts'
import { decoded, OWN } from '../own/own-properties.ts'
import { firstValue } from './first-value.ts'

/**
 * Where a statement comes from and how sure it is, where the file says so in our terms. What it refers to is the file itself: other
 * documents may not have come along. `undefined` when the file does not say it, or not in a way that can be read.
 */
export function ownSource(properties: readonly Property[], importId: string): Source | undefined {
  const text = firstValue(properties, [`${OWN}source`])
  const read = text === undefined ? undefined : SourceSchema.safeParse(decoded('source', text)).data
  return typeof read === 'object' ? { ...read, ref: importId } : undefined
}
