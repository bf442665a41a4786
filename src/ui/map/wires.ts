import type { Place } from '../../layout/layout.ts'

/** The line of an edge and the arrowhead at its end, as SVG path data. */
export interface Wire { line: string; head: string; x: number; y: number }

const rounded = (value: number) => Math.round(value * 10) / 10

/**
 * The line from what is needed to what needs it: the way a failure goes. To the right where the map allows; between
 * nodes of one line around their left side.
 */
export function wire(needed: Place, dependent: Place): Wire {
  const [y1, y2] = [rounded(needed.y + needed.height / 2), rounded(dependent.y + dependent.height / 2)]
  const right = dependent.x >= needed.x + needed.width
  const left = needed.x >= dependent.x + dependent.width
  const x1 = right ? needed.x + needed.width : needed.x
  const x2 = left ? dependent.x + dependent.width : dependent.x
  const bend = right || left ? Math.max(10, Math.abs(x2 - x1) * 0.45) : 8 + Math.min(14, Math.abs(y2 - y1) * 0.06)
  const [c1, c2] = [right ? x1 + bend : x1 - bend, left ? x2 + bend : x2 - bend]
  return {
    line: `M${rounded(x1)} ${y1}C${rounded(c1)} ${y1} ${rounded(c2)} ${y2} ${rounded(x2)} ${y2}`,
    head: left ? 'M6-3.5L0 0L6 3.5Z' : 'M-6-3.5L0 0L-6 3.5Z', x: rounded(x2), y: y2,
  }
}
