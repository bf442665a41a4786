import type { Part } from '../choices.ts'
import type { Inventory } from '../inventory.ts'
import { isComponent } from './becoming.ts'
import type { Edge } from './edges.ts'
import type { Item, Understood } from './understood.ts'

/** What something rests on directly, by place; what it runs through counts as well. */
export function supports(edges: readonly Edge[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const { dependent, on, through } of edges) {
    const list = found.get(dependent)
    if (list) list.push(on, ...through)
    else found.set(dependent, [on, ...through])
  }
  return found
}

/** All that these rest on, themselves included, so many steps deep; the search stops when it has found `most`. A gate is no step of its own. */
export function reached(from: readonly number[], depth: number | null, on: ReadonlyMap<number, readonly number[]>, items: readonly Item[], most = Infinity): ReadonlySet<number> {
  const found = new Set(from)
  let front = [...from]
  const deepest = depth ?? Infinity
  for (let step = 0; front.length > 0 && found.size < most && step < deepest; step++) {
    const next: number[] = []
    // The list grows with what stands behind gates, which is as near as the gate.
    const now = [...front]
    for (let i = 0; i < now.length; i++) for (const one of on.get(now[i] as number) ?? []) {
      if (found.has(one)) continue
      found.add(one)
      if (items[one]?.becomes === 'gate') now.push(one)
      else next.push(one)
    }
    front = next
  }
  return found
}

const within = (folder: readonly string[] | undefined, paths: ReadonlySet<string>): boolean => {
  let path = ''
  return (folder ?? []).some((name, i) => paths.has(path = i ? `${path}/${name}` : name))
}

/** Ids of what stands on any of these views. */
function shownOn({ views }: Inventory, ids: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(ids)
  return new Set(views.flatMap(({ id, shows }) => (wanted.has(id) ? shows : [])))
}

/**
 * Which components are in the part that was chosen, by place. All else (gates, tags, suppliers) goes with them. An empty list chooses nothing by itself,
 * and is as if it were not there.
 */
export function chosenItems({ inventory, items }: Understood, edges: readonly Edge[], part: Part | undefined): (at: number) => boolean {
  const tests: ((item: Item, at: number) => boolean)[] = []
  if (part?.views?.length) {
    const shown = shownOn(inventory, part.views)
    tests.push(({ element }) => shown.has(element.id))
  }
  if (part?.folders?.length) {
    const paths = new Set(part.folders)
    tests.push(({ element }) => within(element.folder, paths))
  }
  if (part?.types?.length) {
    const types = new Set(part.types)
    tests.push(({ element, rule }) => types.has(rule.class) || types.has(element.type))
  }
  if (part?.around?.ids.length) {
    const ids = new Set(part.around.ids)
    const from = items.flatMap(({ element }, at) => (ids.has(element.id) ? [at] : []))
    const near = reached(from, part.around.depth, supports(edges), items)
    tests.push((_, at) => near.has(at))
  }
  const chosen = items.map((item, at) => !isComponent(item.becomes) || tests.every((test) => test(item, at)))
  return (at) => chosen[at] ?? false
}

/** Whether a part was chosen at all. */
export const isPart = (part: Part | undefined): boolean =>
  Boolean(part?.views?.length || part?.folders?.length || part?.types?.length || part?.around?.ids.length)
