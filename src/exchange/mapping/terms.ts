import { NeedSchema } from '../../model/schema/need.ts'
import type { Need } from '../../model/need.ts'
import type { Relation } from '../inventory.ts'
import { decoded, OWN } from '../own/own-properties.ts'
import { firstValue } from './first-value.ts'

/** What a file says of a need in our own terms. */
export interface Terms { holdUp?: Need['holdUp']; without?: number; description?: string }

/** The terms in the properties of a relation: under our own keys, or as columns of a table. What is no good value is left where it is. */
export function termsOf({ properties }: Relation): Terms {
  const terms: Record<string, unknown> = {}
  for (const field of ['holdUp', 'without', 'description']) {
    const text = firstValue(properties, [OWN + field, field])
    if (text === undefined) continue
    const value = field === 'description' ? text : decoded(field, field === 'without' ? text.replace(',', '.') : text)
    if (NeedSchema.safeParse({ on: '-', [field]: value }).success) terms[field] = value
  }
  return terms
}
