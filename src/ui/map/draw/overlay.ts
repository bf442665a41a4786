import type { ZoomTransform } from 'd3'
import type { Box } from '../../../layout/layout.ts'
import { pathOf, wire } from './wires.ts'
import { set, svg } from './svg.ts'

/** What lies over the map while something is drawn by hand: a rectangle that marks, the line of a new need. */
export class Overlay {
  private readonly area = svg('rect', { class: 'area', display: 'none' })
  private readonly line = svg('path', { class: 'new-line', display: 'none' })
  private readonly head = svg('path', { class: 'new-head', d: 'M-9-5L0 0L-9 5Z', display: 'none' })
  private readonly sheet = svg('g', {}, this.area, this.line)
  private tip: { x: number; y: number; leftward: boolean } | null = null

  constructor(element: SVGSVGElement) { element.append(this.sheet, this.head) }

  move(at: ZoomTransform): void {
    set(this.sheet, { transform: at.toString() })
    if (this.tip) set(this.head, { transform: `translate(${at.applyX(this.tip.x)} ${at.applyY(this.tip.y)})${this.tip.leftward ? ' scale(-1)' : ''}` })
  }

  /** The rectangle that marks, in units of the board; `null` for none. */
  rectangle(box: Box | null): void {
    set(this.area, box ? { ...box, display: 'inline' } : { display: 'none' })
  }

  /** The line from what will be needed to what will need it. */
  connect(ends: { needed: Box; dependent: Box } | null, at: ZoomTransform): void {
    const shown = ends ? 'inline' : 'none'
    const way = ends && wire(ends.needed, ends.dependent)
    this.tip = way && { x: way.x2, y: way.y2, leftward: way.leftward }
    set(this.line, way ? { d: pathOf(way), display: shown } : { display: shown })
    set(this.head, { display: shown })
    this.move(at)
  }

}
