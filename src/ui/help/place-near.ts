/** What of an element's place on the screen counts. */
export interface Box { left: number; top: number; width: number; height: number }

const GAP = 8

/**
 * The place of a card near something, within a screen: below it where there is room, else above, else beside it, and
 * else over its lower end. In pixels from the left and top of the screen.
 */
export function placeOf(near: Box, card: { width: number; height: number }, screen: { width: number; height: number }): { left: number; top: number } {
  const within = (value: number, size: number, room: number) => Math.max(GAP, Math.min(value, room - size - GAP))
  const left = within(near.left, card.width, screen.width)
  const below = Math.max(GAP, near.top + near.height + GAP)
  if (below + card.height + GAP <= screen.height) return { left, top: below }
  if (near.top - GAP - card.height >= GAP) return { left, top: near.top - GAP - card.height }
  const beside = { top: within(near.top, card.height, screen.height) }
  const right = near.left + near.width + GAP
  if (right + card.width + GAP <= screen.width) return { left: right, ...beside }
  if (near.left - GAP - card.width >= GAP) return { left: near.left - GAP - card.width, ...beside }
  return { left: within(near.left + near.width, card.width, screen.width), top: within(below, card.height, screen.height) }
}

/** Puts a card that lies over the page near something on it. */
export function placeNear(card: HTMLElement, near: Box): void {
  const { left, top } = placeOf(near, { width: card.offsetWidth, height: card.offsetHeight }, { width: innerWidth, height: innerHeight })
  Object.assign(card.style, { left: `${left}px`, top: `${top}px` })
}
