import type { Status } from '../../../engine/trace.ts'
import type { Box } from '../../../layout/layout.ts'
import { STATUS_SHAPES } from '../../components/status-shape.ts'
import { START, type Label } from '../../map/draw/label.ts'
import type { NodePaint } from '../../map/draw/paint.ts'
import { letters, type Shape } from './shape.ts'

/** What of an item is drawn: `box` in pixels of the sheet; `font` and the label in units of the board, which are `scale` pixels each. */
export interface NodeParts { box: Box; status: Status; paint: NodePaint; label: Label | null; font: number; scale: number; group: boolean; affected: number }

/** The sign of a status, its middle at a point; `size` is how many pixels one of its own units is. */
export function signShapes(status: Status, sign: NodePaint['sign'], x: number, y: number, size: number): Shape[] {
  const { body, mark } = STATUS_SHAPES[status]
  if (sign.quiet) return [{ kind: 'path', d: body, x, y, scale: 0.55 * size, fill: sign.body, line: sign.edge ? { tone: sign.edge, width: 2.6 } : null, opacity: 0.75 }]
  return [
    { kind: 'path', d: body, x, y, scale: size, fill: sign.body, line: sign.edge ? { tone: sign.edge, width: 1.5 } : null },
    ...(sign.mark ? [{ kind: 'path', d: mark, x, y, scale: size, fill: sign.mark, line: null } satisfies Shape] : []),
  ]
}

/** An item: a pill with the sign of its status, its name, and a tag; the same as on the map. */
export function nodeShapes({ box, status, paint, label, font, scale, group, affected }: NodeParts): Shape[] {
  const { ground, edge, ring, ink, bold, sign, opacity } = paint
  const [size, middle, radius] = [font * scale, box.y + box.height / 2, 3]
  const shapes: Shape[] = []
  if (group) shapes.push({ kind: 'box', box: { ...box, x: box.x + 2.5, y: box.y + 2.5 }, radius, fill: 'panel', line: { tone: 'line-strong', width: 1 } })
  if (ground || edge) shapes.push({ kind: 'box', box, radius, fill: ground, line: edge })
  if (ring) shapes.push({ kind: 'box', box: { x: box.x - 2.5, y: box.y - 2.5, width: box.width + 5, height: box.height + 5 }, radius, fill: null, line: { tone: ring, width: 2, dash: [5, 2] } })
  if (group && affected > 0) shapes.push({ kind: 'box', box: { x: box.x, y: box.y + box.height - 3, width: box.width * affected, height: 3 }, radius: 0, fill: `${status}-fill`, line: null })
  shapes.push(...signShapes(status, sign, box.x + 0.75 * size, middle, Math.min(size, box.height) / 16.5))
  if (label) {
    const high = label.size * scale
    const weight = bold ? 650 : ink === 'ink-soft' ? 400 : 500
    label.lines.forEach((line, i) => shapes.push(letters(line, box.x + START * size, label.lines[1] ? middle + (i - 0.5) * 1.06 * high : middle, high, ink, weight)))
    shapes.push(...tagShapes(box, label, paint, size, scale))
  }
  return opacity === 1 ? shapes : shapes.map((shape) => ({ ...shape, opacity: opacity * (shape.opacity ?? 1) }))
}

function tagShapes(box: Box, { tag: text, tagWidth, tagSize }: Label, { tag }: NodePaint, size: number, scale: number): Shape[] {
  if (text === null) return []
  const [width, high, middle] = [tagWidth * scale, tagSize * scale, box.y + box.height / 2]
  if (text === '') return [{ kind: 'box', box: { x: box.x + box.width - width, y: middle - size / 2, width, height: size }, radius: 0, fill: 'accent', line: null }]
  const [x, tall] = [box.x + box.width - width - 0.2 * size, Math.max(size, 1.12 * high)]
  return [
    { kind: 'box', box: { x, y: middle - tall / 2, width, height: tall }, radius: 2, fill: tag.ground, line: { tone: tag.edge, width: 1 } },
    letters(text, x + width / 2, middle, high, tag.ink, 700, { middle: true }),
  ]
}
