import type { Layout, Place } from '../../layout/layout.ts'

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

const inReadingOrder = ([, a]: [string, Place], [, b]: [string, Place]) => a.line - b.line || a.y - b.y

/**
 * Where a step on the keyboard leads from a component: up and down within its line, left and right to the nearest in
 * the next line that has something to show. `null` at the edge.
 */
export function step({ nodes }: Layout, from: string | null, direction: Step, shown: (id: string) => boolean): string | null {
  const places = [...nodes].filter(([id]) => shown(id)).sort(inReadingOrder)
  const here = from === null ? undefined : nodes.get(from)
  if (direction === 'first' || !here) return places[0]?.[0] ?? null
  if (direction === 'last') return places.at(-1)?.[0] ?? null
  if (direction === 'up') return places.findLast(([, { line, y }]) => line === here.line && y < here.y)?.[0] ?? null
  if (direction === 'down') return places.find(([, { line, y }]) => line === here.line && y > here.y)?.[0] ?? null
  const beyond = places.filter(([, { line }]) => (direction === 'left' ? line < here.line : line > here.line))
  const line = direction === 'left' ? beyond.at(-1)?.[1].line : beyond[0]?.[1].line
  const middle = ({ y, height }: Place) => y + height / 2
  return beyond.filter(([, place]) => place.line === line)
    .sort(([, a], [, b]) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)))[0]?.[0] ?? null
}
