import type { Component } from './landscape.ts'
import { componentsIn } from './need.ts'

/** Two ids, in either order. */
export interface Pair { dependent: string; on: string }

/** The same text for the same two, whichever of them comes first. No id has a slash. */
export const pairKey = ({ dependent, on }: Pair): string => (dependent < on ? `${dependent}/${on}` : `${on}/${dependent}`)

/** Tells whether a component needs another one, by itself or in a group. */
export function needing(components: Readonly<Record<string, Component>>): (id: string, on: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>()
  return (id, on) => {
    const all = known.get(id) ?? new Set(Object.hasOwn(components, id) ? (components[id]?.needs ?? []).flatMap(componentsIn) : [])
    known.set(id, all)
    return all.has(on)
  }
}
