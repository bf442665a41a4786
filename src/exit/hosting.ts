import { componentOf, type Landscape } from '../model/landscape.ts'
import type { Kind } from '../model/kinds.ts'
import { asNeed, componentsIn, groupOf, type NeedEntry } from '../model/need.ts'

/** A component below another, with the way to it: from what asks down to itself, both included. */
export interface Below { id: string; way: readonly string[] }

/** Everything below a component along its needs, nearest first, that is of these kinds all the way; `on` says which components a need leads to. */
export function belowOf(landscape: Landscape, id: string, kinds: (kind: Kind, from: Kind) => boolean, on: (need: NeedEntry) => string[] = componentsIn): Below[] {
  const found: Below[] = []
  const seen = new Set([id])
  const open: Below[] = [{ id, way: [id] }]
  for (let i = 0; i < open.length; i++) {
    const { id: from, way } = open[i] as Below
    const { kind, needs = [] } = componentOf(landscape, from)
    for (const next of needs.flatMap(on)) {
      if (seen.has(next) || !Object.hasOwn(landscape.components, next) || !kinds(componentOf(landscape, next).kind, kind)) continue
      seen.add(next)
      const below = { id: next, way: [...way, next] }
      found.push(below)
      open.push(below)
    }
  }
  return found
}

/** The components that a need uses for certain: not those of which another may do instead. */
export function surelyIn(entry: NeedEntry): string[] {
  const need = asNeed(entry)
  const group = groupOf(need)
  if (!group) return componentsIn(need)
  return group.atLeast === group.members.length ? group.members.flatMap(surelyIn) : []
}
