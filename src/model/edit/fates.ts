/** What becomes of an id: another id, the same one, or `null` when it goes. */
export type Fate = (id: string) => string | null

/** What becomes of every id that something else may name. A fallback is named as `component/fallback`. */
export interface Fates { component: Fate; organisation: Fate; fallback: Fate; contact: Fate }

export const stays: Fate = (id) => id

/** Fates in which all that is not given stays as it is. */
export const fatesOf = (some: Partial<Fates>): Fates => ({ component: stays, organisation: stays, fallback: stays, contact: stays, ...some })

/** The fate in which these ids go. */
export function gone(ids: Iterable<string>): Fate {
  const all = new Set(ids)
  return (id) => (all.has(id) ? null : id)
}

/** The fate in which one id becomes another. */
export const renamed = (from: string, to: string): Fate => (id) => (id === from ? to : id)

/** A list with its items as they become, without those that go; the same list when nothing changes. */
export function listAfter<T>(list: readonly T[], after: (item: T) => T | null): T[] {
  const next = list.flatMap((item) => after(item) ?? [])
  return next.length === list.length && next.every((item, i) => item === list[i]) ? list as T[] : next
}

/** One id or a list of them after a fate; `null` when none is left. */
export function valueAfter(value: string | string[], fate: Fate): string | string[] | null {
  if (!Array.isArray(value)) return fate(value)
  const left = listAfter(value, fate)
  return left.length ? left : null
}

/** A record with its keys and values as they become, in the same order; the same record when nothing changes. */
export function recordAfter<T>(record: Readonly<Record<string, T>>, key: Fate, value: (item: T) => T | null): Record<string, T> {
  let changed = false
  const entries = Object.entries(record).flatMap(([id, item]): [string, T][] => {
    const [to, next] = [key(id), value(item)]
    changed ||= to !== id || next !== item
    return to === null || next === null ? [] : [[to, next]]
  })
  return changed ? Object.fromEntries(entries) : record
}
