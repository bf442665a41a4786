import type { Component } from '../../model/landscape.ts'
import type { Property } from '../inventory.ts'
import { scoreOf } from '../tables/cell-values.ts'
import { firstValue } from './first-value.ts'

type Classification = NonNullable<Component['classification']>

/** Where models and tables keep the scores of a BIV classification: availability, integrity, confidentiality, and the BBN of the BIO. */
const KEYS: readonly (readonly [keyof Classification, readonly string[]])[] = [
  ['availability', ['Beschikbaarheid', 'beschikbaarheid', 'availability', 'Availability']],
  ['integrity', ['Integriteit', 'integriteit', 'integrity', 'Integrity']],
  ['confidentiality', ['Vertrouwelijkheid', 'vertrouwelijkheid', 'confidentiality', 'Confidentiality']],
  ['bbn', ['BBN', 'bbn']],
]

/** A score in words or figures, such as `2`, `BBN 2`, `2 : loss of respect` or `hoog`; `undefined` for what is none from 1 to 3. */
const scoreIn = (text: string): number | undefined => {
  const found = /^(?:BBN\s*)?([1-3])(?!\d)/i.exec(text.trim())?.[1] ?? scoreOf(text)
  return found === null ? undefined : Number(found)
}

/** The classification in the properties of an element; `undefined` when there is none. */
export function classificationOf(properties: readonly Property[]): Classification | undefined {
  const found: Classification = {}
  const together = /^\s*([1-3])([1-3])([1-3])\s*$/.exec(firstValue(properties, ['BIV score BBN', 'BIV']) ?? '')
  KEYS.forEach(([field, keys], i) => {
    const score = scoreIn(firstValue(properties, keys) ?? '') ?? (together?.[i + 1] ? Number(together[i + 1]) : undefined)
    if (score !== undefined) found[field] = score
  })
  return Object.keys(found).length ? found : undefined
}
