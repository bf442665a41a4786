import type { Box } from '../../../layout/layout.ts'

/** The line of a link: a cubic curve by its begin, two handles and end, and the way the arrowhead at its end points. */
export interface Wire { x1: number; y1: number; c1: number; c2: number; x2: number; y2: number; leftward: boolean }

const rounded = (value: number) => Math.round(value * 10) / 10

/**
 * The line from what is needed to what needs it: the way a failure goes. To the right where the map allows; between
 * nodes of one line around their left side.
 */
export function wire(needed: Box, dependent: Box): Wire {
  const [y1, y2] = [rounded(needed.y + needed.height / 2), rounded(dependent.y + dependent.height / 2)]
  const right = dependent.x >= needed.x + needed.width
  const left = needed.x >= dependent.x + dependent.width
  const x1 = right ? needed.x + needed.width : needed.x
  const x2 = left ? dependent.x + dependent.width : dependent.x
  const bend = right || left ? Math.max(10, Math.abs(x2 - x1) * 0.45) : 8 + Math.min(14, Math.abs(y2 - y1) * 0.06)
  return { x1: rounded(x1), y1, c1: rounded(right ? x1 + bend : x1 - bend), c2: rounded(left ? x2 + bend : x2 - bend), x2: rounded(x2), y2, leftward: left }
}

/** As SVG path data. */
export const pathOf = ({ x1, y1, c1, c2, x2, y2 }: Wire): string => `M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}`

/** The arrowhead, around its point, in pixels of the screen. */
export const headOf = ({ leftward }: Wire): string => (leftward ? 'M6-3.5L0 0L6 3.5Z' : 'M-6-3.5L0 0L-6 3.5Z')

const STEPS = 16

/** How far a point is from a line; Infinity when it is certainly further than `near`. */
export function distanceTo({ x1, y1, c1, c2, x2, y2 }: Wire, x: number, y: number, near: number): number {
  if (x < Math.min(x1, x2, c1, c2) - near || x > Math.max(x1, x2, c1, c2) + near || y < Math.min(y1, y2) - near || y > Math.max(y1, y2) + near) return Infinity
  let least = Infinity, fromX = x1, fromY = y1
  for (let i = 1; i <= STEPS; i++) {
    const t = i / STEPS, u = 1 - t
    const toX = u ** 3 * x1 + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t ** 3 * x2
    const toY = (u ** 3 + 3 * u * u * t) * y1 + (3 * u * t * t + t ** 3) * y2
    least = Math.min(least, toSegment(x, y, fromX, fromY, toX, toY))
    ;[fromX, fromY] = [toX, toY]
  }
  return least
}

function toSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}
