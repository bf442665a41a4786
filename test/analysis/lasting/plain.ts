import { componentOf, type Component, type Fallback, type Landscape } from '../../../src/model/landscape.ts'
import { asNeed, groupOf, isCalled, type LeafNeed, type NeedEntry } from '../../../src/model/need.ts'

type Levels = Record<string, number>

function valueOf(entry: NeedEntry, levels: Levels): number {
  const need = asNeed(entry)
  const group = groupOf(need)
  const value = group ? group.members.map((member) => valueOf(member, levels)).sort((a, b) => b - a)[group.atLeast - 1] as number : levels[(need as LeafNeed).on] as number
  return (need.without ?? 0) + (1 - (need.without ?? 0)) * value
}

const gives = ({ capacity = 1, lasts, needs = [] }: Fallback, levels: Levels): number =>
  (lasts === undefined ? capacity * Math.min(1, ...needs.map((need) => valueOf(need, levels))) : 0)

function levelOf({ needs = [], fallbacks = {} }: Component, lost: boolean, levels: Levels): number {
  const stands = Object.values(fallbacks)
  const covered = (need: NeedEntry) => Math.max(valueOf(need, levels),
    ...stands.filter(({ covers }) => covers !== undefined && isCalled(need, covers)).map((fallback) => gives(fallback, levels)))
  const raw = lost ? 0 : Math.min(1, ...needs.map(covered))
  return Math.max(raw, ...stands.filter(({ covers }) => covers === undefined).map((fallback) => gives(fallback, levels)))
}

/** The levels in the long run, read from the contract and nothing else: all at 1, then F over everything until it stands still. */
export function longRunOf(landscape: Landscape, lost: ReadonlySet<string>): Levels {
  const ids = Object.keys(landscape.components)
  let levels: Levels = Object.fromEntries(ids.map((id) => [id, 1]))
  for (;;) {
    const next = Object.fromEntries(ids.map((id) => [id, levelOf(componentOf(landscape, id), lost.has(id), levels)]))
    const change = Math.max(...ids.map((id) => (levels[id] as number) - (next[id] as number)))
    levels = next
    if (change < 1e-13) return levels
  }
}
