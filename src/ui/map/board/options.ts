import type { Board } from './board.ts'
import type { Scene } from './scene.ts'

/** One option of the list that the keyboard and the screen reader walk; `position` counts from 1 among all that is shown. */
export interface Option { id: string; position: number }

/** Up to so many, all are in the page; of more only those around where the keyboard is. */
const MOST = 300
/** So many before and after it, and so many of what it hangs on or what hangs on it. */
const AROUND = 8
const LINKED = 40

/** The options to have in the page now, in reading order, and how many there are in all. */
export function optionsOf({ items, itemOf, linksAt }: Board, { shown, active, selected }: Pick<Scene, 'shown' | 'active' | 'selected'>): { options: Option[]; size: number } {
  const all = [...items.keys()].filter((id) => shown.has(id))
  if (all.length <= MOST) return { options: all.map((id, i) => ({ id, position: i + 1 })), size: all.length }
  const chosen = selected === null ? undefined : itemOf.get(selected)
  const here = active ?? chosen ?? all[0] as string
  const at = Math.max(0, all.indexOf(here))
  const { needs = [], dependents = [] } = linksAt.get(here) ?? {}
  const wanted = new Set([
    here, chosen, ...all.slice(Math.max(0, at - AROUND), at + AROUND + 1),
    ...needs.slice(0, LINKED).map(({ to }) => to), ...dependents.slice(0, LINKED).map(({ from }) => from),
  ])
  return { options: all.flatMap((id, i) => (wanted.has(id) ? [{ id, position: i + 1 }] : [])), size: all.length }
}
