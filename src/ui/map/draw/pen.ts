import type { ZoomTransform } from 'd3'
import type { Box } from '../../../layout/layout.ts'
import type { Palette } from './palette.ts'
import type { Tone } from './paint.ts'

/** What one drawing on a canvas is made with. Drawing is in pixels of the page; `at` says where the board lies in them. */
export interface Pen {
  context: CanvasRenderingContext2D
  palette: Palette
  at: ZoomTransform
  /** Of the window, in pixels of the page. */
  width: number
  height: number
  family: string
}

/** The part of the board that is in the window, in its own units. */
export const windowOf = ({ at, width, height }: Pick<Pen, 'at' | 'width' | 'height'>): Box =>
  ({ x: -at.x / at.k, y: -at.y / at.k, width: width / at.k, height: height / at.k })

/** Where a box of the board lies in the window, to the pixel. */
export const onScreen = ({ at }: Pick<Pen, 'at'>, { x, y, width, height }: Box): Box =>
  ({ x: at.applyX(x), y: at.applyY(y), width: width * at.k, height: height * at.k })

/** Writes letters of a size in pixels, their middle at y. */
export function write({ context, palette, family }: Pen, text: string, x: number, y: number, size: number, tone: Tone, weight: number): void {
  if (text === '') return
  const font = `${weight} ${Math.round(size * 4) / 4}px ${family}`
  if (context.font !== font) context.font = font
  context.fillStyle = palette[tone]
  context.fillText(text, x, y)
}

/** A box with round corners; filled, drawn around, or both. */
export function pill({ context, palette }: Pen, { x, y, width, height }: Box, radius: number, fill: Tone | null, stroke: { tone: Tone; width: number } | null): void {
  context.beginPath()
  context.roundRect(x, y, width, height, Math.max(0, Math.min(radius, height / 2)))
  if (fill) {
    context.fillStyle = palette[fill]
    context.fill()
  }
  if (stroke) {
    context.strokeStyle = palette[stroke.tone]
    context.lineWidth = stroke.width
    context.stroke()
  }
}
