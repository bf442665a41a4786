import { seconds } from '../../../model/duration.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { select } from '../../../model/selector.ts'

/** The components that an event of the scenario has cut off by this second and that nothing has restored since. */
export function hitAt(landscape: Landscape, scenario: Scenario, second: number): string[] {
  const hit = new Map<string, number>()
  const restores: { at: number; ids: string[] }[] = []
  for (const event of scenario.events) {
    const at = seconds(event.at)
    if (at > second) continue
    if ('restore' in event) restores.push({ at, ids: select(landscape, event.restore) })
    if (!('cutOff' in event) || (event.until !== undefined && seconds(event.until) <= second)) continue
    for (const id of select(landscape, event.cutOff)) hit.set(id, Math.max(at, hit.get(id) ?? 0))
  }
  for (const { at, ids } of restores) for (const id of ids) if (at > (hit.get(id) ?? Infinity)) hit.delete(id)
  return [...hit.keys()]
}
