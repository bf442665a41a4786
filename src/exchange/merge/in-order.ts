import type { Landscape } from '../../model/landscape.ts'
import { LandscapeSchema } from '../../model/schema/landscape.ts'

/** The order in which the parts of a landscape are written. */
const ORDER: readonly (keyof Landscape)[] = LandscapeSchema.keyof().options

/** A landscape with its parts in the order of another one; what that one does not have stands where it is usually written. */
export function inOrder(landscape: Landscape, like: Landscape): Landscape {
  const keys = Object.keys(like).filter((key) => Object.hasOwn(landscape, key)) as (keyof Landscape)[]
  for (const key of ORDER) {
    if (landscape[key] === undefined || keys.includes(key)) continue
    const next = keys.findIndex((one) => ORDER.indexOf(one) > ORDER.indexOf(key))
    keys.splice(next < 0 ? keys.length : next, 0, key)
  }
  return Object.fromEntries(keys.map((key) => [key, landscape[key]])) as Landscape
}
