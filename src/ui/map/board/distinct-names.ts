import { SMALL, capital, isVerb, shorterNames } from './short-name.ts'

/** What is to be named. `supplier` is the name of its supplier. */
export interface Named { name: string; supplier: string | null }

const firstOf = (name: string) => name.split(' ')[0] as string

/** A word that so large a share of all names begins with, and so many, says nothing on the map. */
const [COMMON, MANY] = [1 / 3, 10]

/** A name without its first word, and what was small behind it: "Mail van Hof van Twente" → "Hof van Twente"; the name itself when little is left. */
function withoutFirst(name: string): string {
  const words = name.split(' ').slice(1)
  const from = words.findIndex((word) => !SMALL.has(word))
  const rest = words.slice(Math.max(0, from)).join(' ')
  return from < 0 || isVerb(rest) || /^[^\p{L}\p{N}]/u.test(rest) ? name : capital(rest)
}

/**
 * Ever shorter names for all that stands on one map, as `shorterNames` gives them, without those that would do for
 * another as well. Where more begin with the same word, the last name is without it, so that they stay apart also when
 * that is cut off: "Tweede mobiele aanbieder" → "Mobiele aanbieder", "Bijstand uitbetalen" → "B. uitbetalen". Where a large
 * part of all begins with it, all but the whole name are without it.
 */
export function distinctNames(all: ReadonlyMap<string, Named>): Map<string, string[]> {
  const users = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { name } of all.values()) count(beginnings, firstOf(name))
  const isCommon = (name: string) => (beginnings.get(firstOf(name)) ?? 0) >= Math.max(MANY, all.size * COMMON)
  const short = new Map([...all].map(([id, { name, supplier }]) =>
    [id, isCommon(name) ? [...new Set([name, ...shorterNames(withoutFirst(name), supplier)])] : shorterNames(name, supplier)] as const))
  for (const names of short.values()) for (const name of new Set(names.map((each) => each.toLowerCase()))) count(users, name)
  return new Map([...short].map(([id, names]) => {
    const [whole = '', ...others] = names
    const own = [whole, ...others.filter((name) => users.get(name.toLowerCase()) === 1)]
    if (isCommon(whole)) return [id, own]
    const first = firstOf(whole)
    const rest = whole.replace(/\s*\([^)]*\)/g, '').split(' ').slice(1).filter((word) => !SMALL.has(word)).join(' ')
    if ((beginnings.get(first) ?? 0) < 2 || rest === '') return [id, own]
    return [id, [...own, isVerb(rest) || users.has(rest.toLowerCase()) ? `${first[0]}. ${rest}` : capital(rest)]]
  }))
}
