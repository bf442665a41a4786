import { zoomIdentity, type ZoomTransform } from 'd3'
import type { Board } from '../board/board.ts'
import { lookOf } from '../board/look.ts'
import type { Scene } from '../board/scene.ts'
import { drawGround, drawHeadings, headingsOf } from './canvas-ground.ts'
import { drawLinks } from './canvas-links.ts'
import { drawNode } from './canvas-node.ts'
import { drawNodes } from './canvas-nodes.ts'
import { cardsOf } from './card-boxes.ts'
import { boxesOf, fontOf, type Heading } from './headings.ts'
import type { Painter } from './painter.ts'
import { readPalette, type Palette } from './palette.ts'
import { onScreen, type Pen } from './pen.ts'
import type { Ruler } from './ruler.ts'
import { Wordings } from './wording.ts'

/** So long after the last movement, in milliseconds, the map counts as standing still. */
const STILL = 120

/** Draws a board of thousands of nodes: what is in the window, at most once a frame. */
export class CanvasPainter implements Painter {
  readonly element = document.createElement('canvas')
  private readonly context = this.element.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
  private palette: Palette | null = null
  private words: Wordings | null = null
  private scene: Scene | null = null
  private headings: { scale: number; all: Heading[] } | null = null
  private at: ZoomTransform = zoomIdentity
  private frame = 0
  private moving = false
  private settling: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly board: Board, private readonly ruler: () => Ruler) {
    this.element.setAttribute('aria-hidden', 'true')
  }

  show(scene: Scene): void {
    if (this.words?.messages !== scene.messages) {
      this.words = new Wordings(this.board, scene.messages)
      this.headings = null
    }
    this.scene = scene
    this.ask()
  }

  move(transform: ZoomTransform): void {
    if (this.at === transform) return
    this.at = transform
    this.moving = true
    clearTimeout(this.settling)
    this.settling = setTimeout(() => {
      this.moving = false
      this.ask()
    }, STILL)
    this.ask()
  }

  refresh(): void {
    this.palette = this.headings = null
    this.ask()
  }

  private ask(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      if (this.element.isConnected) this.draw()
    })
  }

  /** The pen for a frame; the sheet gets the size of the window, in pixels of the screen. */
  private pen(): Pen {
    const { element, context } = this
    const [width, height, ratio] = [element.clientWidth, element.clientHeight, devicePixelRatio || 1]
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (element.width !== wide || element.height !== high) [element.width, element.height] = [wide, high]
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.textBaseline = 'middle'
    this.palette ??= readPalette(element.parentElement as Element)
    return { context, palette: this.palette, at: this.at, width, height, family: this.ruler().family }
  }

  private draw(): void {
    const { scene, words, board } = this
    if (!scene || !words || !this.element.clientWidth) return
    const [pen, ruler, { k }] = [this.pen(), this.ruler(), this.at]
    if (this.headings?.scale !== k) this.headings = { scale: k, all: headingsOf(board, k, ruler, scene.messages) }
    drawGround(pen, board, scene.lit !== null)
    drawLinks(pen, board, scene, this.moving)
    drawNodes(pen, board, scene, ruler, words)
    drawHeadings(pen, this.headings.all, board.layout.row * k)
    const font = fontOf(board.layout, k)
    for (const { item, box, paint, label, affected } of cardsOf(board, scene, k, ruler, words, boxesOf(this.headings.all))) {
      drawNode(pen, { box: onScreen(pen, box), status: lookOf(item, scene).status, paint, label, font, group: item.group !== null, affected })
    }
  }
}
