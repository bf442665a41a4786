import type { Palette } from '../../map/draw/palette.ts'
import type { Line, Shape, Sheet } from './shape.ts'
import { NARROWEST } from './svg-text.ts'

/** What browsers can still draw: pixels along one side, and in all. */
const MOST = { side: 16_000, all: 64e6 } as const

/** How many pixels of the picture one of the sheet is: two, so that it stays sharp on paper, or as many as fit. */
export const ratioOf = ({ width, height }: Pick<Sheet, 'width' | 'height'>): number =>
  Math.min(Math.max(2, NARROWEST / width), MOST.side / Math.max(width, height), Math.sqrt(MOST.all / (width * height)))

const pathFrom = (d: string): Path2D => new Path2D(d)

/** A sheet as a PNG picture. */
export function pngOf(sheet: Sheet, palette: Palette, family: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const ratio = ratioOf(sheet)
  ;[canvas.width, canvas.height] = [Math.round(sheet.width * ratio), Math.round(sheet.height * ratio)]
  const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
  context.scale(ratio, ratio)
  context.fillStyle = palette.panel
  context.fillRect(0, 0, sheet.width, sheet.height)
  for (const shape of sheet.shapes) draw(context, shape, palette, family)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('png: the picture is too large'))), 'image/png')
  })
}

function stroke(context: CanvasRenderingContext2D, line: Line, palette: Palette, path?: Path2D): void {
  context.strokeStyle = palette[line.tone]
  context.lineWidth = line.width
  context.lineCap = line.round ? 'round' : 'butt'
  context.setLineDash([...line.dash ?? []])
  if (path) context.stroke(path)
  else context.stroke()
}

function draw(context: CanvasRenderingContext2D, shape: Shape, palette: Palette, family: string): void {
  context.globalAlpha = shape.opacity ?? 1
  switch (shape.kind) {
    case 'box': {
      const { box: { x, y, width, height }, radius, fill, line } = shape
      context.beginPath()
      context.roundRect(x, y, width, height, Math.max(0, Math.min(radius, height / 2)))
      if (fill) {
        context.fillStyle = palette[fill]
        context.fill()
      }
      if (line) stroke(context, line, palette)
      break
    }
    case 'path': {
      const lines = pathFrom(shape.d)
      context.save()
      context.translate(shape.x, shape.y)
      context.scale(shape.scale, shape.scale)
      if (shape.fill) {
        context.fillStyle = palette[shape.fill]
        context.fill(lines)
      }
      if (shape.line) stroke(context, shape.line, palette, lines)
      context.restore()
      break
    }
    case 'text': {
      context.font = `${shape.weight} ${shape.size}px ${family}`
      context.textAlign = shape.middle ? 'center' : 'start'
      context.fillStyle = palette[shape.tone]
      context.fillText(shape.text, shape.x, shape.y)
    }
  }
}
