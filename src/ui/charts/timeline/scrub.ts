import { meantSecond } from './instants.ts'
import type { Sheet } from './sheet.ts'

/** The second that a hand on the sheet means, from the press until it lets go; `null` when it only passes over. */
export function scrubbed(event: PointerEvent, { x, secondsPerPixel }: Pick<Sheet, 'x' | 'secondsPerPixel'>, instants: readonly number[], horizon: number): number | null {
  const area = event.currentTarget as HTMLElement
  if (event.type === 'pointerdown') {
    if (event.button !== 0 || (event.target as Element).closest('button')) return null
    area.setPointerCapture(event.pointerId)
  } else if (!area.hasPointerCapture(event.pointerId)) return null
  return meantSecond(x.invert(event.clientX - area.getBoundingClientRect().left), instants, secondsPerPixel, horizon)
}
