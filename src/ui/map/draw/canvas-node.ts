import type { Status } from '../../../engine/trace.ts'
import type { Box } from '../../../layout/layout.ts'
import { STATUSES, STATUS_SHAPES } from '../../components/status-shape.ts'
import { START, type Label } from './label.ts'
import type { NodePaint } from './paint.ts'
import { pill, write, type Pen } from './pen.ts'

let signs: Readonly<Record<Status, { body: Path2D; mark: Path2D }>> | null = null
const signOf = (status: Status) => (signs ??= Object.fromEntries(STATUSES.map((each) =>
  [each, { body: new Path2D(STATUS_SHAPES[each].body), mark: new Path2D(STATUS_SHAPES[each].mark) }])) as NonNullable<typeof signs>)[status]

/** What of an item is drawn: `box` in pixels of the page, `font` and the label in units of the board. */
export interface NodeDrawing { box: Box; status: Status; paint: NodePaint; label: Label | null; font: number; group: boolean; affected: number }

/** Draws an item: a pill with the sign of its status, its name, and a tag. */
export function drawNode(pen: Pen, { box, status, paint, label, font, group, affected }: NodeDrawing): void {
  const { context, at: { k } } = pen
  context.globalAlpha = paint.opacity
  if (group) pill(pen, { ...box, x: box.x + 2.5, y: box.y + 2.5 }, 3 * k, 'panel', { tone: 'line-strong', width: 1 })
  if (paint.ground || paint.edge) pill(pen, box, 3 * k, paint.ground, paint.edge)
  if (paint.ring) drawRing(pen, box, paint)
  if (group && affected > 0) {
    context.fillStyle = pen.palette[`${status}-fill`]
    context.fillRect(box.x, box.y + box.height - 3, box.width * affected, 3)
  }
  const [size, middle] = [font * k, box.y + box.height / 2]
  drawSign(pen, status, paint.sign, box.x + 0.75 * size, middle, Math.min(size, box.height) / 16.5)
  if (label) {
    const letters = label.size * k
    const weight = paint.bold ? 650 : paint.ink === 'ink-soft' ? 400 : 500
    label.lines.forEach((line, i) =>
      write(pen, line, box.x + START * size, label.lines[1] ? middle + (i - 0.5) * 1.06 * letters : middle, letters, paint.ink, weight))
    drawTag(pen, box, label, paint, size)
  }
  context.globalAlpha = 1
}

function drawRing({ context, palette }: Pen, { x, y, width, height }: Box, { ring }: NodePaint): void {
  if (!ring) return
  context.strokeStyle = palette[ring]
  context.lineWidth = 2
  context.setLineDash([5, 2])
  context.strokeRect(x - 2.5, y - 2.5, width + 5, height + 5)
  context.setLineDash([])
}

function drawSign({ context, palette }: Pen, status: Status, sign: NodePaint['sign'], x: number, y: number, scale: number): void {
  if (sign.quiet) {
    context.beginPath()
    context.arc(x, y, 7 * 0.55 * scale, 0, 2 * Math.PI)
    context.strokeStyle = palette[sign.edge ?? sign.body]
    context.lineWidth = Math.max(0.8, 1.4 * scale)
    context.stroke()
    return
  }
  const { body, mark } = signOf(status)
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  context.fillStyle = palette[sign.body]
  context.fill(body)
  if (sign.edge) {
    context.strokeStyle = palette[sign.edge]
    context.lineWidth = 1.5
    context.stroke(body)
  }
  if (sign.mark) {
    context.fillStyle = palette[sign.mark]
    context.fill(mark)
  }
  context.restore()
}

function drawTag(pen: Pen, box: Box, label: Label, { tag }: NodePaint, size: number): void {
  if (label.tag === null) return
  const { context, at: { k } } = pen
  const [width, letters, middle] = [label.tagWidth * k, label.tagSize * k, box.y + box.height / 2]
  if (label.tag === '') {
    context.fillStyle = pen.palette.accent
    context.fillRect(box.x + box.width - width, middle - size / 2, width, size)
    return
  }
  const x = box.x + box.width - width - 0.2 * size
  const tall = Math.max(size, 1.12 * letters)
  pill(pen, { x, y: middle - tall / 2, width, height: tall }, 2, tag.ground, { tone: tag.edge, width: 1 })
  context.textAlign = 'center'
  write(pen, label.tag, x + width / 2, middle, letters, tag.ink, 700)
  context.textAlign = 'start'
}
