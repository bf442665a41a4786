import { grouped, needAt, setNeedAt, type GroupKind, type NeedPath } from '../../../model/edit/need-tree.ts'
import { asNeed, nameOfNeed, type NeedEntry } from '../../../model/need.ts'

/** A path as a text, to compare and to mark elements with: `0.2`. */
export const keyOf = (path: NeedPath): string => path.join('.')
export const pathOf = (key: string): NeedPath => key.split('.').map(Number)

const parentOf = (key: string) => key.slice(0, Math.max(0, key.lastIndexOf('.')))

/** The picked needs after one was picked or let go. Needs of different lists cannot go together: picking in another list begins anew. */
export function withPicked(picked: readonly string[], key: string, on: boolean): string[] {
  const others = picked.filter((one) => one !== key && parentOf(one) === parentOf(key))
  return on ? [...others, key] : others
}

/**
 * The needs with the picked ones together in a group, and where that group stands. When a fallback covers one of them by
 * name, the group takes over that name: the fallback then covers the group.
 */
export function together(needs: readonly NeedEntry[], picked: readonly string[], kind: GroupKind, covered: readonly string[]): { needs: NeedEntry[]; at: NeedPath } {
  const paths = picked.map(pathOf)
  const within = paths[0]?.slice(0, -1) ?? []
  const indexes = paths.map((path) => path.at(-1) as number)
  const at = [...within, Math.min(...indexes)]
  const result = grouped(needs, indexes, kind, { within })
  const names = within.length ? [] : indexes.flatMap((index) => nameOfNeed(needs[index] as NeedEntry) ?? [])
  const name = names.find((one) => covered.includes(one))
  return { needs: name === undefined ? result : setNeedAt(result, at, { ...asNeed(needAt(result, at) as NeedEntry), id: name }), at }
}
