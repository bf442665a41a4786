import { definedKeys, inOrder, isOrdered, rankOf, reads, type Path } from './key-order.ts'
import type { Item } from './layout.ts'
import { longestRise, pairs } from './pairing.ts'
import { flowText } from './written.ts'

/** An item as it comes to stand: the place that it had, or `null` when it is new. `stays`: it need not be moved. */
export interface Next { old: number | null; stays: boolean; key: string; before: unknown; value: unknown }

/** The items of a record or list after a change, in order, each with what it was. */
export const nextItems = (items: readonly Item[], before: object, after: object, path: Path): Next[] =>
  (Array.isArray(before) && Array.isArray(after) ? nextInList(before, after, path) : nextInRecord(items, before, after, path))

const nextInList = (before: readonly unknown[], after: readonly unknown[], path: Path): Next[] =>
  pairs(before, after, (a, b) => reads(a, b, [...path, 0])).map((old, i) => ({ old, stays: old !== null, key: String(i), before: old === null ? undefined : before[old], value: after[i] }))

/** Something under another id that says the same as what went is that same thing. */
function renamed(all: Next[], items: readonly Item[], before: object, after: object, path: Path): Next[] {
  // By what they say, as a file in which all has another id has thousands of both.
  const said = (value: unknown) => flowText(value, [...path, ''])
  const going = new Map<string, { key: string; old: number }[]>()
  items.forEach(({ key }, old) => {
    if (Object.hasOwn(after, key)) return
    const text = said(Reflect.get(before, key))
    if (going.get(text)?.push({ key, old }) === undefined) going.set(text, [{ key, old }])
  })
  if (going.size === 0) return all
  return all.map((one) => {
    const was = one.old === null ? going.get(said(one.value))?.shift() : undefined
    return was ? { ...one, old: was.old, stays: true, before: Reflect.get(before, was.key) } : one
  })
}

function nextInRecord(items: readonly Item[], before: object, after: object, path: Path): Next[] {
  const at = new Map(items.map(({ key }, i) => [key, i]))
  const next = (key: string): Next => ({ old: at.get(key) ?? null, stays: at.has(key), key, before: Reflect.get(before, key), value: Reflect.get(after, key) })
  const keys = definedKeys(after)
  if (isOrdered(path)) {
    const all = renamed(keys.map(next), items, before, after, path)
    const rise = longestRise(all.flatMap(({ old }) => old ?? []))
    return all.map((one) => ({ ...one, stays: one.old !== null && rise.has(one.old) }))
  }
  const wanted = new Set(keys)
  const all = items.flatMap(({ key }) => (wanted.has(key) ? [next(key)] : []))
  for (const key of inOrder(keys.filter((one) => !at.has(one)), path)) {
    const rank = rankOf(key)
    all.splice(all.findLastIndex((one) => rankOf(one.key) <= rank) + 1, 0, next(key))
  }
  return all
}
