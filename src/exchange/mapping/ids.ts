import { freshId, isId } from '../../model/edit/ids.ts'
import { compare } from './order.ts'

/** Something that gets an id. `own`: the id that it had with us before; `kind` tells apart what has the same name. */
export interface ToName { name: string; key: string; own?: string | undefined; kind: string }

const never = () => false

/**
 * An id for each, made of its name. It does not depend on the order they come in: of those with the same name the first by key has the name to
 * itself, the others have their kind or a number behind it.
 */
export function idsFor<T>(things: ReadonlyMap<T, ToName>): Map<T, string> {
  const ids = new Map<T, string>()
  const taken = new Set<string>()
  const take = (thing: T, id: string): boolean => {
    if (taken.has(id)) return false
    taken.add(id)
    ids.set(thing, id)
    return true
  }
  const left: { thing: T; base: string; kind: string; key: string }[] = []
  for (const [thing, { name, key, own, kind }] of [...things].sort(([, a], [, b]) => compare(a.key, b.key) || compare(a.name, b.name) || compare(a.kind, b.kind)))
    if (own === undefined || !isId(own) || !take(thing, own)) left.push({ thing, base: freshId(name, never), kind, key })

  const others = left.filter(({ thing, base }) => !take(thing, base)).sort((a, b) => compare(a.base, b.base))
  const numbers = new Map<string, number>()
  for (const { thing, base, kind } of others) {
    if (take(thing, `${base}-${kind}`)) continue
    let number = numbers.get(base) ?? 2
    while (!take(thing, `${base}-${number}`)) number++
    numbers.set(base, number + 1)
  }
  return ids
}
