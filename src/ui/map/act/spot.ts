import { headingAt, type Board } from '../board/board.ts'
import type { Link } from '../board/links.ts'
import type { Scene } from '../board/scene.ts'
import { linkAt } from '../draw/drawn.ts'

/** What lies under a point of the board: the heading of a group, an item, a link, or only the ground. */
export interface Spot { x: number; y: number; heading: string | null; item: string | null; link: Link | null }

/** So near, in pixels of the screen, counts as on it: a line has to be hit by hand, and an item also from afar. */
const NEAR = { link: 7, item: 2 } as const
/** A link that runs over an item which is faded is what one points at there. */
const OVER = 4

export function spotAt(board: Board, scene: Scene, x: number, y: number, scale: number): Spot {
  const heading = headingAt(board.layout, x, y)
  if (heading !== null) return { x, y, heading, item: null, link: null }
  const item = board.grid.at(x, y, NEAR.item / scale)
  const solid = item !== null && scene.shown.has(item)
  if (solid && (!scene.lit || scene.lit.has(item))) return { x, y, heading, item, link: null }
  const link = linkAt(board, scene, x, y, (solid ? OVER : NEAR.link) / scale)
  return { x, y, heading, item: solid && !link ? item : null, link }
}
