import { below } from '../engine/levels.ts'
import { componentOf, type Fallback, type Landscape } from '../model/landscape.ts'
import { asNeed, groupOf, isCalled, type LeafNeed, type NeedEntry } from '../model/need.ts'

/** The level of a component at the moment that is looked at. */
export type Level = (id: string) => number

/** What is left of a need, hold-up times aside: whoever has to decide wants to know before they run out. */
function worthOf(entry: NeedEntry, level: Level): number {
  const need = asNeed(entry)
  const group = groupOf(need)
  const own = group ? group.members.map((member) => worthOf(member, level)).sort((a, b) => b - a)[group.atLeast - 1] ?? 1 : level((need as LeafNeed).on)
  const floor = need.without ?? 0
  return floor + (1 - floor) * own
}

/** Whether what a fallback of a component stands in for falls short. */
export function isWanted(landscape: Landscape, id: string, { covers, capacity = 1 }: Fallback, level: Level): boolean {
  if (covers === undefined) return below(level(id), capacity)
  return (componentOf(landscape, id).needs ?? []).some((entry) => isCalled(entry, covers) && below(worthOf(entry, level), capacity))
}
