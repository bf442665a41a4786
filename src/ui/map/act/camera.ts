import { select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3'
import type { Box } from '../../../layout/layout.ts'

/** Free room around the map when it is shown whole. */
export const MARGIN = 5
/** A small map is not blown up beyond this to fill the window. */
const LARGEST = 1.4
const DEEPEST = 5
/** Rows so high on the screen, in pixels, leave a target of 24 with the room between them taken off. */
const ROW_TO_HIT = 28
/** What was sought is brought near when the map is further than this: from afar it would only be a dot. */
const READABLE = { least: 0.75, wanted: 0.95 } as const

interface Size { width: number; height: number }

/** Something that is on the board of before and on that of now, and how high rows are on each: by it the map stays where it was. */
export interface Anchor { before: Box; after: Box; rows: { before: number; after: number } }

/** What part of the map is in the window: pan and zoom by mouse, touch and call. */
export class Camera {
  private board: Size = { width: 1, height: 1 }
  private whole = true
  private readonly behaviour = zoom<HTMLElement, unknown>()

  constructor(private readonly window: HTMLElement, onMove: (transform: ZoomTransform) => void) {
    this.behaviour.extent(() => [[0, 0], [this.size.width, this.size.height]])
      // With Shift or Ctrl a drag marks; the wheel with Ctrl is a pinch.
      .filter((event: MouseEvent) => !event.button && (event.type === 'wheel' || !(event.shiftKey || event.ctrlKey || event.metaKey)))
      .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
        if (event.sourceEvent) this.whole = false
        onMove(event.transform)
      })
    select(window).call(this.behaviour).on('dblclick.zoom', null)
  }

  get size(): Size { return { width: this.window.clientWidth || 1, height: this.window.clientHeight || 1 } }
  get at(): ZoomTransform { return zoomTransform(this.window) }

  /** Whether part of the board is out of the window. */
  get isNear(): boolean { return this.at.k > this.fitting.k * 1.15 }

  /** Where a point of the page lies on the board. */
  pointAt(clientX: number, clientY: number): [x: number, y: number] {
    const { left, top } = this.window.getBoundingClientRect()
    return this.at.invert([clientX - left, clientY - top])
  }

  /** Takes a board. It stays where it was by its anchor; without one, or when all was in the window, all is again. */
  show({ width, height }: Size, anchor?: Anchor): void {
    this.board = { width, height }
    this.limit()
    if (this.whole || !anchor) return this.fit(false)
    const { k, x, y } = this.at
    const scale = Math.min(this.limits[1], Math.max(this.limits[0], k * (anchor.rows.before / anchor.rows.after)))
    const middle = (box: Box) => [box.x + box.width / 2, box.y + box.height / 2] as const
    const [[bx, by], [ax, ay]] = [middle(anchor.before), middle(anchor.after)]
    this.go(zoomIdentity.translate(k * bx + x - scale * ax, k * by + y - scale * ay).scale(scale), false)
  }

  private get fitting(): ZoomTransform {
    const { width, height } = this.size
    const k = Math.min(LARGEST, Math.max(0.02, Math.min((width - 2 * MARGIN) / this.board.width, (height - 2 * MARGIN) / this.board.height)))
    return zoomIdentity.translate((width - k * this.board.width) / 2, Math.max(MARGIN, (height - k * this.board.height) / 2)).scale(k)
  }

  private get limits(): [least: number, most: number] {
    const { k } = this.fitting
    return [k * 0.7, Math.max(DEEPEST, k * 2)]
  }

  private limit(): void {
    const room = 60 / this.fitting.k
    this.behaviour.scaleExtent(this.limits)
      .translateExtent([[-room - this.size.width, -room - this.size.height], [this.board.width + room + this.size.width, this.board.height + room + this.size.height]])
  }

  private go(transform: ZoomTransform, smooth: boolean): void {
    const still = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches
    const target = select(this.window)
    if (still) target.call(this.behaviour.transform, transform)
    else target.transition().duration(250).call(this.behaviour.transform, transform)
  }

  /** Shows part of the map so near that rows, `row` high on the board, can be hit by hand; all of it when they can be then. */
  open(row: number, { x, y, width, height }: Box): void {
    const k = ROW_TO_HIT / row
    if (k <= this.fitting.k) return
    this.whole = false
    this.go(this.around(x + width / 2, y + height / 2, k), false)
  }

  fit(smooth = true): void {
    this.whole = true
    this.limit()
    this.go(this.fitting, smooth)
  }

  /** The window has another size: what was shown whole stays whole, the rest stays where it was. */
  resize(): void {
    if (this.whole) this.fit(false)
    else this.limit()
  }

  /** With a point of the board in the middle of the window, or as near to it as leaves no empty ground beside the board. */
  private around(cx: number, cy: number, k: number): ZoomTransform {
    const { width, height } = this.size
    const within = (at: number, board: number, window: number) => {
      const half = (window / 2 - MARGIN) / k
      return 2 * half < board ? Math.min(board - half, Math.max(half, at)) : board / 2
    }
    return zoomIdentity.translate(width / 2 - k * within(cx, this.board.width, width), height / 2 - k * within(cy, this.board.height, height)).scale(k)
  }

  /** Zooms around the middle of the window; around `keep` when that would otherwise be out of sight. */
  zoomBy(factor: number, keep?: Box): void {
    this.whole = false
    const [least, most] = this.limits
    const k = Math.min(most, Math.max(least, this.at.k * factor))
    const [x, y] = this.at.invert([this.size.width / 2, this.size.height / 2])
    const next = this.around(x, y, k)
    this.go(!keep || this.inside(next, keep) ? next : this.around(keep.x + keep.width / 2, keep.y + keep.height / 2, k), true)
  }

  private inside(transform: ZoomTransform, { x, y, width, height }: Box): boolean {
    const [left, top] = transform.apply([x, y])
    const [right, bottom] = transform.apply([x + width, y + height])
    return left >= 0 && top >= 0 && right <= this.size.width && bottom <= this.size.height
  }

  /** Brings a place into the window when it is not. When it was sought: to the middle of a map that is near, and near enough to read. */
  reveal({ x, y, width, height }: Box, sought = false): void {
    const now = this.at
    const k = sought && now.k < READABLE.least ? READABLE.wanted : now.k
    if (k === now.k && this.inside(now, { x, y, width, height }) && !(sought && this.isNear)) return
    this.whole = false
    this.go(this.around(x + width / 2, y + height / 2, k), true)
  }

  /** Brings a point of the board to the middle of the window. */
  centre(x: number, y: number): void {
    this.whole = false
    this.go(this.around(x, y, this.at.k), false)
  }
}
