import type { Box } from '../../../layout/layout.ts'
import type { End } from './connecting.ts'
import type { Spot } from './spot.ts'

/** What the hand asks of the map. */
export interface Gestured {
  /** What lies under the pointer; `null` as long as there is no map. */
  spotAt(event: MouseEvent): Spot | null
  /** The pointer is here, or no longer on the map. */
  point(spot: Spot | null): void
  click(spot: Spot, event: MouseEvent): void
  doubleClick(spot: Spot): void
  /** A rectangle is drawn; it is done when the hand lets go, and `null` when it is given up. */
  rectangle(box: Box | null, done: boolean): void
  /** A new need begins at the handle of what is pointed at; its line follows the pointer until it is let go, `dragged` when that was elsewhere. */
  beginNeed(end: End): void
  endNeed(dragged: boolean): void
}

/** So far, in pixels, the hand may move and it is still a click. */
const STILL = 4

const boxOf = (a: Spot, b: Spot): Box => ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) })

/** Turns what the pointer does on the map into what it asks. Panning and zooming are the camera's. */
export class Gestures {
  private drag: { what: 'rectangle' | 'need'; from: Spot; x: number; y: number; far: boolean } | null = null
  /** The click that ends a drag is none. */
  private spent = false

  constructor(private readonly element: HTMLElement, private readonly to: Gestured) {
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave', 'click', 'dblclick'] as const) element.addEventListener(type, this)
  }

  handleEvent(event: Event): void {
    const spot = event.type === 'pointerleave' ? null : this.to.spotAt(event as MouseEvent)
    switch (event.type) {
      case 'pointerdown': return this.press(event as PointerEvent, spot)
      case 'pointermove': return this.move(event as PointerEvent, spot)
      case 'pointerup': case 'pointercancel': return this.release(event as PointerEvent, spot)
      case 'pointerleave': return this.drag ? undefined : this.to.point(null)
      default: return this.click(event as MouseEvent, spot)
    }
  }

  private press(event: PointerEvent, spot: Spot | null): void {
    this.spent = false
    const end = event.shiftKey ? undefined : (event.target as Element).closest<HTMLElement>('.handle')?.dataset['end'] as End | undefined
    if (event.button !== 0 || !spot || (end === undefined && (!event.shiftKey || isTool(event, '.tool:not(.handle)')))) return
    this.drag = { what: end === undefined ? 'rectangle' : 'need', from: spot, x: event.clientX, y: event.clientY, far: false }
    if (end !== undefined) this.to.beginNeed(end)
    this.element.setPointerCapture(event.pointerId)
  }

  private move(event: PointerEvent, spot: Spot | null): void {
    const { drag } = this
    if (!drag) {
      if (event.buttons === 0 && !isTool(event)) this.to.point(spot)
      return
    }
    drag.far ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > STILL
    if (!drag.far || !spot) return
    if (drag.what === 'need') this.to.point(spot)
    else this.to.rectangle(boxOf(drag.from, spot), false)
  }

  private release(event: PointerEvent, spot: Spot | null): void {
    const { drag } = this
    if (!drag) return
    this.drag = null
    this.spent = drag.far || drag.what === 'need'
    if (drag.what === 'need') this.to.endNeed(drag.far)
    else if (drag.far) this.to.rectangle(event.type === 'pointerup' && spot ? boxOf(drag.from, spot) : null, true)
  }

  private click(event: MouseEvent, spot: Spot | null): void {
    const { spent } = this
    this.spent = false
    if (spent || !spot || isTool(event)) return
    if (event.type === 'click') this.to.click(spot, event)
    else this.to.doubleClick(spot)
  }
}

/** Whether something lies on the map that has a use of its own. */
const isTool = (event: Event, which = '.tool') => (event.target as Element).closest(which) !== null
