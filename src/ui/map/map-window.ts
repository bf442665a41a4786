import type { Box } from '../../layout/layout.ts'
import type { Actions } from './act/actions.ts'
import type { Camera } from './act/camera.ts'
import type { ConnectActions } from './act/connect-actions.ts'
import type { End } from './act/connecting.ts'
import type { Controls } from './act/controls.ts'
import { Gestures, type Gestured } from './act/gestures.ts'
import { spotAt, type Spot } from './act/spot.ts'
import type { Board } from './board/board.ts'
import type { Scene } from './board/scene.ts'
import { speakItem } from './board/speak.ts'
import { Handles } from './draw/handles.ts'
import { Minimap } from './draw/minimap.ts'
import { OptionsView } from './draw/options-view.ts'
import { Overlay } from './draw/overlay.ts'
import { Stage } from './draw/stage.ts'

/** What is in the window of the map: the drawing, what lies over it, and the hand that works there. */
export class MapWindow implements Gestured {
  private readonly stage: Stage
  private readonly options: OptionsView
  private readonly overlay: Overlay
  private readonly handles: Handles
  private readonly minimap: Minimap
  private readonly resized: ResizeObserver
  private board: Board | null = null

  constructor(private readonly frame: HTMLElement, private readonly actions: Actions, private readonly needs: ConnectActions, private readonly map: Controls, measured: () => void) {
    const part = <E extends Element = HTMLElement>(selector: string) => frame.querySelector(selector) as E
    this.stage = new Stage(part('.stage'), part('.sheet'), () => this.moved())
    this.options = new OptionsView(part('.options'))
    this.overlay = new Overlay(part<SVGSVGElement>('.over'))
    this.handles = new Handles({ needs: part('[data-end="needs"]'), needed: part('[data-end="needed"]') })
    this.minimap = new Minimap(part('.minimap'), this.camera)
    this.resized = new ResizeObserver(() => {
      this.stage.resize()
      measured()
    })
    void new Gestures(frame, this)
  }

  get camera(): Camera { return this.stage.camera }

  /** Follows the size of the window and the colours of the page, until it rests. */
  watch(): void {
    this.resized.observe(this.frame)
    this.stage.watch(() => this.minimap.refresh())
  }
  rest(): void {
    this.resized.disconnect()
    this.stage.rest()
  }

  show(board: Board, scene: Scene): void {
    if (board === this.board) this.stage.show(scene)
    else {
      this.board = board
      this.minimap.take(board)
      this.stage.take(board, scene, this.map.active, this.map.editing)
    }
    this.options.show(board, scene)
    this.minimap.show(scene)
    this.overlay.connect(this.needs.line, this.camera.at)
    const pointed = board.items.get(this.map.hovered ?? (scene.keyboard ? this.map.active : null) ?? '')
    this.handles.at(this.map.editing && !this.map.touching && !this.map.connecting && pointed?.facts ? pointed.place : null, this.camera.at)
    const title = pointed && this.map.hovered !== null ? speakItem(board, pointed, scene) : ''
    if (this.stage.sheet.title !== title) this.stage.sheet.title = title
  }

  private moved(): void {
    const { at } = this.camera
    this.options.move(at)
    this.overlay.move(at)
    this.handles.move(at)
    this.minimap.follow(this.stage.inWindow)
  }

  spotAt(event: MouseEvent): Spot | null {
    const { board, scene } = this.map
    return board && scene ? spotAt(board, scene, ...this.camera.pointAt(event.clientX, event.clientY), this.camera.at.k) : null
  }

  point(spot: Spot | null): void {
    this.map.hovered = spot?.item ?? null
    this.map.pointed = spot?.link?.key ?? null
    if (spot && this.map.connecting) this.needs.lead(spot.item, spot)
  }

  click(spot: Spot, event: MouseEvent): void { this.actions.click(spot, event) }
  doubleClick(spot: Spot): void { this.actions.doubleClick(spot) }

  rectangle(box: Box | null, done: boolean): void {
    this.overlay.rectangle(done ? null : box)
    const { board, scene } = this.map
    if (done && box && board && scene) this.actions.markAll([...board.grid.within(box)].filter((id) => scene.shown.has(id)))
  }

  beginNeed(end: End): void {
    const id = this.map.hovered ?? this.map.active
    if (id !== null) this.needs.begin(id, end)
  }

  endNeed(dragged: boolean): void {
    if (!dragged) return // a click on the handle: the other end is pointed at next
    if (this.needs.isReady) this.needs.commit()
    else this.needs.stop()
  }
}
