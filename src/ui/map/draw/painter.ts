import type { ZoomTransform } from 'd3'
import type { Scene } from '../board/scene.ts'

/** Draws a board: as SVG or on a canvas. Made once per board; a scene or a movement only changes what it must. */
export interface Painter {
  readonly element: SVGSVGElement | HTMLCanvasElement
  /** Shows a moment and what is chosen. */
  show(scene: Scene): void
  /** Shows this part of the board. */
  move(transform: ZoomTransform): void
  /** The window has another size, or colours and letters are other ones. */
  refresh(): void
}

/** Up to so many nodes SVG keeps up with the hand; beyond it the map is drawn on a canvas. */
export const MOST_IN_SVG = 300
