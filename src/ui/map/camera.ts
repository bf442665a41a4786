import { select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3'
import type { Place } from '../../layout/layout.ts'

/** Free room around the map when it is shown whole. */
export const MARGIN = 5
/** A small map is not blown up beyond this to fill the window. */
const LARGEST = 1.4
const DEEPEST = 5

/** What part of the map is in the window: pan and zoom by mouse, touch and call. */
export class Camera {
  private board = { width: 1, height: 1 }
  private whole = true
  private readonly behaviour = zoom<SVGSVGElement, unknown>().on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
    if (event.sourceEvent) this.whole = false
    this.onMove(event.transform)
  })

  constructor(private readonly svg: SVGSVGElement, private readonly onMove: (transform: ZoomTransform) => void) {
    this.behaviour.extent(() => [[0, 0], [this.size.width, this.size.height]])
    select(svg).call(this.behaviour).on('dblclick.zoom', null)
  }

  private get size() { return { width: this.svg.clientWidth || 1, height: this.svg.clientHeight || 1 } }

  get scale(): number { return zoomTransform(this.svg).k }

  /** Takes a board of this size, and shows it whole. */
  show(board: { width: number; height: number }): void {
    this.board = board
    this.fit(false)
  }

  private get fitting(): ZoomTransform {
    const { width, height } = this.size
    const k = Math.min(LARGEST, Math.max(0.05, Math.min((width - 2 * MARGIN) / this.board.width, (height - 2 * MARGIN) / this.board.height)))
    return zoomIdentity.translate((width - k * this.board.width) / 2, Math.max(MARGIN, (height - k * this.board.height) / 2)).scale(k)
  }

  private go(transform: ZoomTransform, smooth: boolean): void {
    const still = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches
    const target = select(this.svg)
    if (still) target.call(this.behaviour.transform, transform)
    else target.transition().duration(250).call(this.behaviour.transform, transform)
  }

  fit(smooth = true): void {
    this.whole = true
    const { k } = this.fitting
    const room = 60 / k
    this.behaviour.scaleExtent([k * 0.7, Math.max(DEEPEST, k * 2)])
      .translateExtent([[-room - this.size.width, -room - this.size.height], [this.board.width + room + this.size.width, this.board.height + room + this.size.height]])
    this.go(this.fitting, smooth)
  }

  /** The window has another size: what was shown whole stays whole. */
  resize(): void { if (this.whole) this.fit(false) }

  /** Zooms around the middle of the window; around `keep` when that would otherwise be out of sight. */
  zoomBy(factor: number, keep?: Place): void {
    this.whole = false
    const { width, height } = this.size
    const now = zoomTransform(this.svg)
    const [low, high] = this.behaviour.scaleExtent()
    const k = Math.min(high, Math.max(low, now.k * factor))
    const [x, y] = now.invert([width / 2, height / 2])
    const around = (cx: number, cy: number) => zoomIdentity.translate(width / 2 - k * cx, height / 2 - k * cy).scale(k)
    const next = around(x, y)
    this.go(!keep || this.inside(next, keep) ? next : around(keep.x + keep.width / 2, keep.y + keep.height / 2), true)
  }

  private inside(transform: ZoomTransform, { x, y, width, height }: Place): boolean {
    const [left, top] = transform.apply([x, y])
    const [right, bottom] = transform.apply([x + width, y + height])
    return left >= 0 && top >= 0 && right <= this.size.width && bottom <= this.size.height
  }

  /** Brings a place into the window when it is not, or to its middle when asked. */
  reveal(place: Place, centre = false): void {
    const now = zoomTransform(this.svg)
    if (this.inside(now, place) && !(centre && now.k > this.fitting.k * 1.05)) return
    const { x, y, width, height } = place
    this.whole = false
    this.go(zoomIdentity.translate(this.size.width / 2 - now.k * (x + width / 2), this.size.height / 2 - now.k * (y + height / 2)).scale(now.k), true)
  }
}
