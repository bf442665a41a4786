import type { ZoomTransform } from 'd3'
import type { Box } from '../../../layout/layout.ts'
import type { End } from '../act/connecting.ts'

/** How high they can be taken hold of, in pixels. */
const LEAST = 14, MOST = 24

/** The dots at the sides of an item from which a new need is drawn: left to what it needs, right to who needs it. */
export class Handles {
  private box: Box | null = null

  constructor(private readonly elements: Readonly<Record<End, HTMLElement>>) {}

  /** Puts them at an item; `null` takes them away. */
  at(box: Box | null, at: ZoomTransform): void {
    this.box = box
    for (const element of Object.values(this.elements)) element.hidden = box === null
    this.move(at)
  }

  move(at: ZoomTransform): void {
    const { box } = this
    if (!box) return
    const y = at.applyY(box.y + box.height / 2)
    // No higher than the item, or it would lie over its neighbours.
    const high = `${Math.max(LEAST, Math.min(MOST, box.height * at.k))}px`
    for (const { style } of Object.values(this.elements)) style.height = high
    this.elements.needs.style.transform = `translate(${at.applyX(box.x) - 3}px,${y}px) translateY(-50%)`
    this.elements.needed.style.transform = `translate(${at.applyX(box.x + box.width) + 3}px,${y}px) translateY(-50%)`
  }
}
