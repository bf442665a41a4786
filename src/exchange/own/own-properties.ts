import type { Property } from '../inventory.ts'

/**
 * Our own fields in a format that has no place for them travel as properties whose key begins with this. A text stands there as it
 * is; numbers, lists and objects as JSON, and so does a text that could be taken for JSON or that a format could change, such as white space at its ends.
 */
export const OWN = 'uitwijk:'

/** What an element is with us: a component, an organisation, or a group of needs. */
export const IS = `${OWN}is`
/** The id of a component, organisation or need with us. */
export const ID = `${OWN}id`
export const KIND = `${OWN}kind`
/** What a relation is with us: `need`, `supplier` or `parent`. */
export const RELATION = `${OWN}relation`
/** Which group of needs an element is: `allOf`, `anyOf` or `atLeast`; the last has its number under `AT_LEAST`. */
export const GROUP = `${OWN}group`
export const AT_LEAST = `${OWN}atLeast`

/** Within an origin: which property that is not ours is its key, in a model that had none for it. */
export const KEY_AT = 'keyAt'

/** Fields that are only ever a text: what looks like JSON there is not. */
const TEXTS = new Set(['id', 'is', 'kind', 'relation', 'group', 'layer', 'owner', 'jurisdiction', 'website', 'parent', 'supplier'])

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A text that every format brings over as it is, and that nobody takes for JSON. */
const isPlain = (text: string): boolean => text !== '' && text.trim() === text && !/^["[{]|[\0-\x1f\ufffe\uffff]|\p{Cs}/u.test(text) && !isJson(text)

/** A value as the text of a property. */
export const encoded = (value: unknown): string => (typeof value === 'string' && isPlain(value) ? value
  // XML has no such characters; JSON has another way to write them.
  : JSON.stringify(value).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`))

/** Keys that reach into the machinery of objects make a text that is no value of ours. */
const refuseMachinery = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new SyntaxError(key)
  return value
}

/** The value in the text of a property; the text itself when it is nothing else. */
export function decoded(field: string, text: string): unknown {
  if (TEXTS.has(field) && !text.startsWith('"')) return text
  try {
    return JSON.parse(text, refuseMachinery) as unknown
  } catch {
    return text
  }
}

/** Those of these fields of something that are there, as properties. */
export const ownProperties = <T extends object>(thing: T, fields: readonly (keyof T & string)[]): Property[] =>
  fields.flatMap((field) => (thing[field] === undefined ? [] : [[OWN + field, encoded(thing[field])] as const]))

/** The fields that stand in properties of ours, the first of each. Not checked in any way. */
export function ownFields(properties: readonly Property[], fields: readonly string[]): Record<string, unknown> {
  const wanted = new Set(fields.map((field) => OWN + field))
  const found = new Map<string, unknown>()
  for (const [key, value] of properties) {
    const field = key.slice(OWN.length)
    if (wanted.has(key) && !found.has(field)) found.set(field, decoded(field, value))
  }
  return Object.fromEntries(found)
}

/** The properties that are not ours. */
export const foreignProperties = (properties: readonly Property[]): Property[] => properties.filter(([key]) => !key.startsWith(OWN))

/** What has no place of its own elsewhere, in the order in which it is written. Names, descriptions, needs, suppliers and parents have one. */
export const COMPONENT_FIELDS = ['layer', 'owner', 'tags', 'classification', 'holds', 'restart', 'fallbacks', 'service', 'exit', 'sovereignty', 'source', 'origin'] as const
export const ORGANISATION_FIELDS = ['jurisdiction', 'website', 'sovereignty', 'source', 'origin'] as const
export const NEED_FIELDS = ['id', 'holdUp', 'without', 'source'] as const
export const LANDSCAPE_FIELDS = ['format', 'source', 'sources', 'imports', 'contracts', 'measures', 'plan', 'style'] as const
