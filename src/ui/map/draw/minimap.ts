import type { Box } from '../../../layout/layout.ts'
import type { Board } from '../board/board.ts'
import { lookOf } from '../board/look.ts'
import type { Scene } from '../board/scene.ts'
import type { Camera } from '../act/camera.ts'
import { blockOf } from './paint.ts'
import { readPalette } from './palette.ts'

/** The largest size of the small map, in pixels. */
const MOST = { width: 168, height: 104 } as const

/** The whole board, small, with a frame around what is in the window: to see where one is, and to go elsewhere by a click or a drag. */
export class Minimap {
  private readonly canvas = document.createElement('canvas')
  private readonly frame = document.createElement('div')
  private scale = 1
  private size: { width: number; height: number } = MOST
  private board: Board | null = null
  private scene: Scene | null = null
  private drawn: readonly unknown[] = []
  private drawing = 0

  constructor(private readonly element: HTMLElement, private readonly camera: Camera) {
    this.frame.className = 'frame'
    element.append(this.canvas, this.frame)
    element.addEventListener('pointerdown', (event) => {
      element.setPointerCapture(event.pointerId)
      this.go(event)
    })
    element.addEventListener('pointermove', (event) => { if (element.hasPointerCapture(event.pointerId)) this.go(event) })
  }

  take(board: Board): void {
    const { width, height } = board.layout
    this.board = board
    this.drawn = []
    this.scale = Math.min(MOST.width / Math.max(width, 1), MOST.height / Math.max(height, 1))
    this.size = { width: Math.ceil(width * this.scale), height: Math.ceil(height * this.scale) }
    this.element.style.width = `${this.size.width}px`
    this.element.style.height = `${this.size.height}px`
  }

  /** Shows a moment, once there is time for it. */
  show(scene: Scene): void {
    this.scene = scene
    if (!this.element.hidden) this.ask()
  }

  /** Colours are other ones. */
  refresh(): void {
    this.drawn = []
    this.ask()
  }

  /** Frames what is in the window; hides itself when that is all there is. */
  follow(window: Box): void {
    const hidden = !this.camera.isNear
    if (this.element.hidden !== hidden) this.element.hidden = hidden
    if (hidden) return
    this.ask()
    const clip = (value: number, most: number) => Math.max(0, Math.min(most, value * this.scale))
    const [left, top] = [clip(window.x, this.size.width), clip(window.y, this.size.height)]
    const { style } = this.frame
    style.transform = `translate(${left}px,${top}px)`
    style.width = `${Math.max(4, clip(window.x + window.width, this.size.width) - left)}px`
    style.height = `${Math.max(4, clip(window.y + window.height, this.size.height) - top)}px`
  }

  private go(event: PointerEvent): void {
    const { left, top } = this.element.getBoundingClientRect()
    this.camera.centre((event.clientX - left) / this.scale, (event.clientY - top) / this.scale)
    event.preventDefault()
  }

  private ask(): void {
    const { scene, drawn } = this
    // What is pointed at and where the keyboard is cannot be made out here.
    const now = scene && [scene.statuses, scene.hit, scene.lit, scene.shown, scene.marked, scene.found, scene.selected]
    if (!now || now.every((part, i) => part === drawn[i])) return
    this.drawn = now
    this.drawing ||= requestAnimationFrame(() => {
      this.drawing = 0
      this.draw()
    })
  }

  private draw(): void {
    const { board, scene, canvas, scale, size } = this
    const context = canvas.getContext('2d')
    if (!board || !scene || !context) return
    const ratio = devicePixelRatio || 1
    ;[canvas.width, canvas.height] = [size.width * ratio, size.height * ratio]
    const palette = readPalette(this.element)
    context.scale(ratio * scale, ratio * scale)
    context.fillStyle = palette['panel-2']
    for (const { x, y, width, height } of board.layout.fields) context.fillRect(x, y, width, height)
    for (const item of board.items.values()) {
      if (!scene.shown.has(item.id)) continue
      const { tone, opacity } = blockOf(lookOf(item, scene))
      const { x, y, width, height } = item.place
      context.globalAlpha = opacity
      context.fillStyle = palette[tone]
      context.fillRect(x, y, width, height)
    }
  }
}
