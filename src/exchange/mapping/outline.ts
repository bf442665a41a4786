import type { Choices } from '../choices.ts'
import type { Inventory } from '../inventory.ts'
import { isComponent } from './becoming.ts'
import { edgesOf } from './edges.ts'
import { folderTree, type Folder } from './folder-tree.ts'
import { compare } from './order.ts'
import { outcome } from './outcome.ts'
import { reached, supports } from './part.ts'
import { remarksOf } from './remarks.ts'
import { understood, type Understood } from './understood.ts'

/** A drawing that can be chosen. */
export interface OutlineView { id: string; name: string; folder: readonly string[]; components: number }
/** A type (or role) of elements that become components. */
export interface OutlineType { type: string; count: number }
/** An element that a neighbourhood can begin from: work or a service that nothing else needs to be known of. */
export interface OutlineStart {
  id: string
  name: string
  type: string
  /** How many things it rests on, directly and by others. Counted up to `MOST_COUNTED`. */
  restsOn: number
}

/** What there is to choose a part from. Counts are of elements that become components. */
export interface Outline {
  components: number
  /** By folder and name; views with nothing that becomes a component are left out. */
  views: readonly OutlineView[]
  folders: readonly Folder[]
  /** Most first. */
  types: readonly OutlineType[]
  /** What rests on most first. */
  starts: readonly OutlineStart[]
}

/** Further than this nobody compares. */
export const MOST_COUNTED = 999
/** Steps in all for counting what starts rest on; beyond it only what they rest on directly. */
const STEPS = 3_000_000
/** Kinds whose stopping is noticed outside. */
const STARTS: ReadonlySet<string> = new Set(['process', 'service'])

function startsOf({ items }: Understood, on: ReadonlyMap<number, readonly number[]>): OutlineStart[] {
  let left = STEPS
  const starts = items.flatMap(({ element: { id, name }, rule, becomes }, at): OutlineStart[] => {
    const direct = on.get(at)
    if (!STARTS.has(becomes) || !direct) return []
    const found = left > 0 ? reached([at], null, on, items, MOST_COUNTED + 1) : new Set([at, ...direct])
    left -= found.size
    return [{ id, name, type: rule.class, restsOn: Math.min(MOST_COUNTED, [...found].filter((one) => isComponent(items[one]?.becomes)).length - 1) }]
  })
  return starts.sort((a, b) => b.restsOn - a.restsOn || compare(a.name, b.name) || compare(a.id, b.id))
}

/** What a user can choose a part of this file by, with elements and relations taken as in these choices. */
export function outlineOf(inventory: Inventory, choices: Choices = {}): Outline {
  const all = understood(inventory, choices)
  const edges = edgesOf(all, remarksOf(all), outcome(all.items.length, all.links.length))
  const components = all.items.filter(({ becomes }) => isComponent(becomes))
  const ids = new Set(components.map(({ element }) => element.id))
  const types = new Map<string, number>()
  for (const { rule } of components) types.set(rule.class, (types.get(rule.class) ?? 0) + 1)
  return {
    components: components.length,
    views: inventory.views
      .map(({ id, name, folder = [], shows }) => ({ id, name, folder, components: new Set(shows.filter((one) => ids.has(one))).size }))
      .filter((view) => view.components > 0)
      .sort((a, b) => compare(a.folder.join('/'), b.folder.join('/')) || compare(a.name, b.name) || compare(a.id, b.id)),
    folders: folderTree(components.map(({ element }) => element.folder ?? [])),
    types: [...types].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count || compare(a.type, b.type)),
    starts: startsOf(all, supports(edges)),
  }
}
