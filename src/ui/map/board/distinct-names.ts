import { SMALL, capital, isVerb, shorterNames } from './short-name.ts'

/** What is to be named. `supplier` is the name of its supplier. */
export interface Named { name: string; supplier: string | null }

const firstOf = (name: string) => name.split(' ')[0] as string

/**
 * Ever shorter names for all that stands on one map, as `shorterNames` gives them, without those that would do for
 * another as well. Where more begin with the same word, the last name is without it, so that they stay apart also when
 * that is cut off: "Tweede mobiele aanbieder" → "Mobiele aanbieder", "Bijstand uitbetalen" → "B. uitbetalen".
 */
export function distinctNames(all: ReadonlyMap<string, Named>): Map<string, string[]> {
  const short = new Map([...all].map(([id, { name, supplier }]) => [id, shorterNames(name, supplier)] as const))
  const users = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const names of short.values()) {
    for (const name of new Set(names.map((each) => each.toLowerCase()))) count(users, name)
    count(beginnings, firstOf(names[0] as string))
  }
  return new Map([...short].map(([id, names]) => {
    const [whole = '', ...others] = names
    const own = [whole, ...others.filter((name) => users.get(name.toLowerCase()) === 1)]
    const first = firstOf(whole)
    const rest = whole.replace(/\s*\([^)]*\)/g, '').split(' ').slice(1).filter((word) => !SMALL.has(word)).join(' ')
    if ((beginnings.get(first) ?? 0) < 2 || rest === '') return [id, own]
    return [id, [...own, isVerb(rest) || users.has(rest.toLowerCase()) ? `${first[0]}. ${rest}` : capital(rest)]]
  }))
}
