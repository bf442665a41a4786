import type { Board } from '../board/board.ts'
import type { Link } from '../board/links.ts'
import type { Scene } from '../board/scene.ts'
import { placeOn } from '../board/board.ts'
import { distanceTo, wire } from './wires.ts'

/** A link that is drawn clearly. */
export interface Drawn { link: Link; chain: boolean; picked: boolean }

/** The links that a scene draws, the most important last, so on top. Those of what is left out are left out too. */
export function linksToDraw({ links: all }: Board, { links: { focus, chain, picked }, shown }: Scene): Drawn[] {
  const keys = new Set([...focus, ...chain, ...(picked === null ? [] : [picked])])
  const drawn = [...keys].flatMap((key): Drawn[] => {
    const link = all.get(key)
    return link && shown.has(link.from) && shown.has(link.to) ? [{ link, chain: chain.has(key), picked: key === picked }] : []
  })
  const rank = (one: Drawn) => (one.picked ? 2 : one.chain ? 1 : 0)
  return drawn.sort((a, b) => rank(a) - rank(b))
}

/** The drawn link that is nearest to a point, if one is within `near`; in units of the board. */
export function linkAt(board: Board, scene: Scene, x: number, y: number, near: number): Link | null {
  let best: Link | null = null, least = near
  for (const { link } of linksToDraw(board, scene)) {
    const far = distanceTo(wire(placeOn(board, link.to), placeOn(board, link.from)), x, y, near)
    if (far <= least) [best, least] = [link, far]
  }
  return best
}
