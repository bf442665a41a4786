import type { ZoomTransform } from 'd3'
import type { Box } from '../../../layout/layout.ts'
import { Camera, type Anchor } from '../act/camera.ts'
import type { Board, Item } from '../board/board.ts'
import type { Scene } from '../board/scene.ts'
import { CanvasPainter } from './canvas-painter.ts'
import { MOST_IN_SVG, type Painter } from './painter.ts'
import { watchColours } from './palette.ts'
import { Ruler } from './ruler.ts'
import { SvgPainter } from './svg-painter.ts'

const CORNER: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Where the map is drawn: the camera, and the painter that suits the board. */
export class Stage {
  readonly camera: Camera
  private painter: Painter | null = null
  private board: Board | null = null
  private ruler: Ruler
  private unwatch: (() => void) | null = null

  /** `sheet` is drawn on; the hand moves `window`, and `moved` hears where to. */
  constructor(window: HTMLElement, readonly sheet: HTMLElement, moved: (at: ZoomTransform) => void) {
    this.ruler = new Ruler(getComputedStyle(window).fontFamily)
    this.camera = new Camera(window, (at) => {
      this.painter?.move(at)
      moved(at)
    })
    void document.fonts.load(`500 12px ${this.ruler.family}`).then(() => {
      this.ruler = new Ruler(this.ruler.family)
      this.painter?.refresh()
    })
  }

  /** Shows another board, looking at the same part of it as before, or at all of it when it shows another part of the landscape. `near` is what should rather stay where it is. `byHand`: it opens so near that all can be hit by hand. */
  take(board: Board, scene: Scene, near: string | null, byHand: boolean): void {
    const first = this.board === null
    const anchor = this.board && !this.board.partial && !board.partial ? anchorOf(this.board, board, this.inWindow, near) : undefined
    this.board = board
    const Kind = board.items.size > MOST_IN_SVG ? CanvasPainter : SvgPainter
    this.painter = new Kind(board, () => this.ruler)
    this.painter.show(scene)
    this.sheet.replaceChildren(this.painter.element)
    this.camera.show(board.layout, anchor)
    if (first && byHand) this.camera.open(board.layout.row, board.items.get(near ?? '')?.place ?? CORNER)
    this.painter.move(this.camera.at)
  }

  show(scene: Scene): void { this.painter?.show(scene) }

  /** The window has another size. */
  resize(): void {
    this.camera.resize()
    this.painter?.refresh()
  }

  /** Follows the colours of the page, and tells when they are others, until it rests. */
  watch(recoloured: () => void): void {
    this.unwatch ??= watchColours(() => {
      this.painter?.refresh()
      recoloured()
    })
  }
  rest(): void {
    this.unwatch?.()
    this.unwatch = null
  }

  /** The part of the board that is in the window. */
  get inWindow(): Box {
    const { at, size: { width, height } } = this.camera
    return { x: -at.x / at.k, y: -at.y / at.k, width: width / at.k, height: height / at.k }
  }
}

/** Something to hold on to while one board is replaced by another: what is asked for, or else what is in the middle of the window. */
export function anchorOf(before: Board, after: Board, window: Box, near: string | null): Anchor | undefined {
  const [cx, cy] = [window.x + window.width / 2, window.y + window.height / 2]
  const far = ({ place: { x, y, width, height } }: Item) => Math.hypot(x + width / 2 - cx, y + height / 2 - cy)
  const there = ({ members: [first = ''] }: Item) => after.items.get(after.itemOf.get(first) ?? '')
  const inWindow = [...before.grid.within(window)].map((id) => before.items.get(id) as Item).filter((item) => there(item))
  const one = inWindow.find(({ id }) => id === near) ?? inWindow.sort((a, b) => far(a) - far(b))[0]
  const now = one && there(one)
  return one && now ? { before: one.place, after: now.place, rows: { before: before.layout.row, after: after.layout.row } } : undefined
}
