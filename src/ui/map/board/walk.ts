import type { Place } from '../../../layout/layout.ts'
import type { Board } from './board.ts'

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

const middle = ({ y, height }: Place) => y + height / 2

/**
 * Where a step on the keyboard leads from an item: up and down within its line, left and right to the nearest in the
 * next line that has something to show. `null` at the edge.
 */
export function step({ items }: Pick<Board, 'items'>, from: string | null, direction: Step, shown: ReadonlySet<string>): string | null {
  const places = [...items.values()].filter(({ id }) => shown.has(id)).map(({ id, place }) => ({ id, place }))
  const here = from === null ? undefined : items.get(from)?.place
  if (direction === 'first' || !here) return places[0]?.id ?? null
  if (direction === 'last') return places.at(-1)?.id ?? null
  const { line, y } = here
  if (direction === 'up') return places.findLast(({ place }) => place.line === line && place.y < y)?.id ?? null
  if (direction === 'down') return places.find(({ place }) => place.line === line && place.y > y)?.id ?? null
  const beyond = places.filter(({ place }) => (direction === 'left' ? place.line < line : place.line > line))
  const next = (direction === 'left' ? beyond.at(-1) : beyond[0])?.place.line
  return beyond.filter(({ place }) => place.line === next)
    .sort((a, b) => Math.abs(middle(a.place) - middle(here)) - Math.abs(middle(b.place) - middle(here)))[0]?.id ?? null
}

/** The one after `from` in a ring of ids, `back` the one before it; the first when `from` is not among them. */
export function around(ids: readonly string[], from: string | null, back = false): string | null {
  const at = from === null ? -1 : ids.indexOf(from)
  if (at < 0) return (back ? ids.at(-1) : ids[0]) ?? null
  return ids[(at + (back ? ids.length - 1 : 1)) % ids.length] ?? null
}
