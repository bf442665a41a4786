import { asNeed, componentsIn, groupOf, type LeafNeed, type NeedEntry } from '../../model/need.ts'
import { freeIds } from '../free-ids.ts'
import { canonical } from '../../model/fingerprint.ts'
import type { OutsideNames } from './outside-names.ts'

/** By which a need is found again in a list: what it is on, by its name outside. A group is known by what it is on together. */
function nameOf(entry: NeedEntry, names: OutsideNames): string {
  const need = asNeed(entry)
  const group = groupOf(need)
  return group ? `(${group.members.map((member) => nameOf(member, names)).sort().join(' ')})` : names.component((need as LeafNeed).on)
}

/** Needs by their names; of those with the same name, the second has a number. */
export function namedNeeds(needs: readonly NeedEntry[], names: OutsideNames): Map<string, NeedEntry> {
  const free = freeIds((name, n) => `${name} ${n}`)
  return new Map(needs.map((entry) => [free.take(nameOf(entry, names)), entry]))
}

/** What a need says, but for its source, with the names outside of what it is on. The order within a group makes no difference. */
export function contentOf(entry: NeedEntry, names: OutsideNames): unknown {
  const need = asNeed(entry)
  const { source: _source, ...said } = need
  if ('on' in said) return { ...said, on: names.component(said.on) }
  const members = (groupOf(need)?.members ?? []).map((member) => contentOf(member, names))
  const { allOf: _all, anyOf: _any, of: _of, ...own } = said as Record<string, unknown>
  return { ...own, kind: 'allOf' in said ? 'allOf' : 'anyOf' in said ? 'anyOf' : 'of', members: members.map((member) => canonical(member)).sort() }
}

/** The ids of what a need is on, each once. */
export const onOf = (...entries: readonly (NeedEntry | undefined)[]): string[] =>
  [...new Set(entries.flatMap((entry) => (entry === undefined ? [] : componentsIn(entry))))]

/** More pairs of groups than these are not compared: each is then a need of its own. No model comes near it. */
const MOST_PAIRS = 100_000

/**
 * Which group in the second list each of the first became, by their names: the one that has most members in common with it. A file
 * in which something joins a group or leaves it speaks of the same need still. The order of the lists makes no difference.
 */
export function groupsFollowed(before: readonly (readonly [string, NeedEntry])[], after: readonly (readonly [string, NeedEntry])[], names: OutsideNames): Map<string, string> {
  const groups = (list: typeof before) => list.flatMap(([name, entry]) => (groupOf(asNeed(entry)) ? [{ name, members: new Set(componentsIn(entry).map(names.component)) }] : []))
  const [earlier, later] = [groups(before), groups(after)]
  if (earlier.length * later.length > MOST_PAIRS) return new Map()
  const pairs = earlier.flatMap(({ name, members }) => later.map((one) => ({ name, to: one.name, common: [...members].filter((id) => one.members.has(id)).length })))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b))
  for (const { name, to, common } of pairs.sort((a, b) => b.common - a.common || order(a.name, b.name) || order(a.to, b.to))) {
    if (common === 0 || found.has(name) || taken.has(to)) continue
    found.set(name, to)
    taken.add(to)
  }
  return found
}
