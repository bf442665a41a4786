import { IdSchema } from '../schema/id.ts'
import { refuse } from './edit-error.ts'

/** Ids that would reach into the machinery of objects. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** An id longer than this helps nobody. */
const LONGEST = 60

/** Letters that are not made of a plain letter and a sign. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** Whether a text can be the id of something new. */
export const isId = (text: string): boolean => IdSchema.safeParse(text).success && !FORBIDDEN.has(text)

/** Refuses ids that cannot be given to something new: of the wrong form, taken, or twice. */
export function mustBeNew(ids: readonly string[], taken: (id: string) => boolean): void {
  ids.forEach((id, i) => {
    if (!isId(id)) refuse({ code: 'bad-id', id })
    if (taken(id) || ids.indexOf(id) < i) refuse({ code: 'id-taken', id })
  })
}

/**
 * An id made from a name, that is not taken: 'Zaaksysteem (nieuw)' gives `zaaksysteem-nieuw`, and then
 * `zaaksysteem-nieuw-2`. `word` stands in for a name without letters, as a number alone would move to the front of a file.
 */
export function freshId(name: string, taken: (id: string) => boolean, word = 'onderdeel'): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? '')
  const made = trimmed(trimmed(plain.replace(/[^a-z0-9._]+/g, '-')).slice(0, LONGEST))
  const id = /[a-z]/.test(made) ? made : trimmed(`${word}-${made}`)
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (isId(candidate) && !taken(candidate)) return candidate
  }
}

const trimmed = (text: string): string => text.replace(/^[-._]+|[-._]+$/g, '')
