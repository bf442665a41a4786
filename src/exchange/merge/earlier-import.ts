import type { Landscape } from '../../model/landscape.ts'
import type { Draft } from '../draft.ts'
import { matchesOf } from './matches.ts'

/** As much of a file as this must be here already to take it for a newer version of what it came from. */
const SHARE = 0.5

/**
 * The import of which a file seems to be a newer version, when it is called otherwise: most of what it holds is here already, by key or id,
 * and came with that one. `null` when it is something else, or simply has the name it had. A draft that is made with this `importId` is
 * imported again instead of besides.
 */
export function earlierImport(current: Landscape, { landscape, importId }: Draft): string | null {
  if (Object.hasOwn(current.imports ?? {}, importId)) return null
  const { components } = landscape
  const counts = new Map<string, number>()
  for (const { id, by } of matchesOf(current.components, components, importId, { ...current.imports, ...landscape.imports }, 'these').values()) {
    const from = by === 'name' ? undefined : current.components[id]?.origin?.import
    if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best && best[1] >= Math.max(1, Object.keys(components).length * SHARE) ? best[0] : null
}
