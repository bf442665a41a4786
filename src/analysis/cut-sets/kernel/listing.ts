import type { Families } from './families.ts'

/** Up to so many are enumerated and sorted at once. */
const AT_ONCE = 4096

/**
 * The first sets with exactly so many elements, compared element by element in the order of `rank`. A large family is split at its first
 * element: the sets with it come before those without, so that no more is enumerated than is asked.
 */
export function firstOf(families: Families, family: number, size: number, limit: number, rank: (variable: number) => number): number[][] {
  const found: number[][] = []
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number)
    return 0
  }
  const variableOf = new Map<number, number>()
  const descend = (family: number, chosen: number[]): void => {
    for (let rest = family; rest !== 0 && found.length < limit;) {
      const { sets, support } = overview(families, rest)
      if (sets <= Math.max(AT_ONCE, limit)) {
        const all = enumerate(families, rest).map((set) => [...chosen, ...set.map(rank).sort((a, b) => a - b)])
        for (const set of all.sort(compare).slice(0, limit - found.length)) found.push(set)
        return
      }
      const first = support.reduce((a, b) => (rank(a) <= rank(b) ? a : b))
      descend(having(families, rest, first, true), [...chosen, rank(first)])
      rest = having(families, rest, first, false)
    }
  }
  const exact = exactly(families, family, size)
  for (const v of overview(families, exact).support) variableOf.set(rank(v), v)
  descend(exact, [])
  return found.map((set) => set.map((r) => variableOf.get(r) as number))
}

/** About how many sets there are, and of which variables. */
function overview(families: Families, family: number): { sets: number; support: number[] } {
  const sets = new Map([[0, 0], [1, 1]])
  const support = new Set<number>()
  for (const n of families.under(family)) {
    sets.set(n, (sets.get(families.low[n] as number) as number) + (sets.get(families.high[n] as number) as number))
    support.add(families.variable[n] as number)
  }
  return { sets: sets.get(family) as number, support: [...support] }
}

function enumerate(families: Families, family: number): number[][] {
  const found: number[][] = []
  const chosen: number[] = []
  const walk = (n: number): void => {
    for (; n > 1; n = families.low[n] as number) {
      chosen.push(families.variable[n] as number)
      walk(families.high[n] as number)
      chosen.pop()
    }
    if (n === 1) found.push([...chosen])
  }
  walk(family)
  return found
}

/** The sets with an element (left out of them), or those without it. */
function having(families: Families, family: number, variable: number, present: boolean): number {
  const known = new Map<number, number>()
  const walk = (n: number): number => {
    const chain: number[] = []
    let at = n
    while ((families.variable[at] as number) < variable && !known.has(at)) {
      chain.push(at)
      at = families.low[at] as number
    }
    let made = known.get(at) ?? ((families.variable[at] as number) > variable ? (present ? 0 : at) : (present ? families.high[at] : families.low[at]) as number)
    for (const one of chain.reverse()) known.set(one, made = families.member(families.variable[one] as number, made, walk(families.high[one] as number)))
    return made
  }
  return walk(family)
}

/** The sets with exactly so many elements. */
function exactly(families: Families, family: number, size: number): number {
  const known = new Map<number, number>()
  const walk = (n: number, left: number): number => {
    // Along the chain of low children without recursion, as there may be many.
    const chain: number[] = []
    let at = n
    if (left === 0) {
      while (at > 1) at = families.low[at] as number
      return at
    }
    while (at > 1 && !known.has(at * (size + 1) + left)) {
      chain.push(at)
      at = families.low[at] as number
    }
    let made = at < 2 ? 0 : known.get(at * (size + 1) + left) as number
    for (const one of chain.reverse()) known.set(one * (size + 1) + left, made = families.member(families.variable[one] as number, made, walk(families.high[one] as number, left - 1)))
    return made
  }
  return walk(family, size)
}
