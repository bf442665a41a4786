import { RECORD, Records, utf16 } from './emf-records.ts'
import type { Point } from './path.ts'
import { svgShapes, type Shape } from './svg-shapes.ts'
import { advances } from './text-width.ts'

/** Units in a pixel: lines and letters stay in their places when printed. */
const FINE = 20
/** Hundredths of a millimetre in a pixel of 1/96 inch. */
const HUNDREDTHS = 2540 / 96
const NO_BRUSH = 0x80000005, NO_PEN = 0x80000008, SYSTEM_FONT = 0x8000000d
/** Numbers in the table of objects. */
const PEN = 1, BRUSH = 2, FONT = 3
const ALIGN = { start: 24, middle: 24 + 6, end: 24 + 2 } as const
const FACE = 'Arial'

/** Red in the lowest byte, as Windows has it. */
const colourOf = (hex: string): number => { const [r, g, b] = (hex.slice(1).match(/../g) as string[]).map((pair) => Number.parseInt(pair, 16)) as [number, number, number]; return r | (g << 8) | (b << 16) }
const xy = ([x, y]: Point): number[] => [Math.round(x * FINE), Math.round(y * FINE)]

/**
 * An SVG picture as an Enhanced Metafile: the fallback for programs that do not read SVG, drawn in lines and letters, not in pixels.
 * Word reads it since 1997, LibreOffice always. Gives an empty picture for what is no SVG.
 */
export function emfOf(svg: string): Uint8Array {
  const { width, height, shapes } = svgShapes(svg) ?? { width: 1, height: 1, shapes: [] }
  const records = new Records()
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  records.add(RECORD.header, [
    0, 0, w - 1, h - 1, 0, 0, w * HUNDREDTHS, h * HUNDREDTHS, 0x464d4520, 0x10000, 0, 0, 0, 0, 0, 0,
    // A screen of 1920 by 960 pixels is 508 by 254 millimetres at 96 to the inch.
    1920, 960, 508, 254, 0, 0, 0, 508_000, 254_000,
  ])
  records.add(RECORD.mapMode, [8])
  records.add(RECORD.windowOrigin, [0, 0])
  records.add(RECORD.windowExtent, [w * FINE, h * FINE])
  records.add(RECORD.viewportOrigin, [0, 0])
  records.add(RECORD.viewportExtent, [w, h])
  records.add(RECORD.backgroundMode, [1])
  records.add(RECORD.miterLimit, [10])
  for (const shape of shapes) if (shape.kind === 'text') text(records, shape); else outline(records, shape)
  records.add(RECORD.end, [0, 16, 20])
  const bytes = records.bytes()
  const view = new DataView(bytes.buffer)
  view.setUint32(48, bytes.length, true)
  view.setUint32(52, records.count, true)
  view.setUint16(56, FONT + 1, true)
  return bytes
}

function outline(records: Records, { steps, fill, evenOdd, stroke, width, dash }: Extract<Shape, { kind: 'outline' }>): void {
  if (!fill && !stroke) return
  if (stroke) {
    const dashes = dash.length % 2 ? [...dash, ...dash] : dash
    // Geometric, flat ends, mitred joints; own dashes or one whole line.
    records.add(RECORD.pen, [PEN, 0, 0, 0, 0, 0x10000 | 0x200 | 0x2000 | (dashes.length ? 7 : 0), Math.max(1, width * FINE), 0, colourOf(stroke), 0, dashes.length, ...dashes.map((length) => length * FINE)])
  }
  if (fill) records.add(RECORD.brush, [BRUSH, 0, colourOf(fill), 0])
  records.add(RECORD.select, [stroke ? PEN : NO_PEN])
  records.add(RECORD.select, [fill ? BRUSH : NO_BRUSH])
  records.add(RECORD.fillMode, [evenOdd ? 1 : 2])
  records.add(RECORD.beginPath)
  for (const step of steps) {
    switch (step.kind) {
      case 'M': records.add(RECORD.moveTo, xy(step.to)); break
      case 'L': records.add(RECORD.lineTo, xy(step.to)); break
      case 'C': records.add(RECORD.polyBezierTo, [0, 0, -1, -1, 3, ...step.points.flatMap(xy)]); break
      case 'Z': records.add(RECORD.closeFigure)
    }
  }
  records.add(RECORD.endPath)
  records.add(fill && stroke ? RECORD.strokeAndFillPath : fill ? RECORD.fillPath : RECORD.strokePath, [0, 0, -1, -1])
  records.add(RECORD.select, [NO_PEN])
  records.add(RECORD.select, [NO_BRUSH])
  if (stroke) records.add(RECORD.remove, [PEN])
  if (fill) records.add(RECORD.remove, [BRUSH])
}

function text(records: Records, { at, text, size, bold, italic, anchor, fill, turn }: Extract<Shape, { kind: 'text' }>): void {
  const angle = Math.round(-turn * 10)
  const logFont = new Uint8Array(320)
  const view = new DataView(logFont.buffer)
  ;[-size * FINE, 0, angle, angle, bold ? 700 : 400].forEach((value, i) => view.setInt32(4 * i, Math.round(value), true))
  logFont.set([italic ? 1 : 0, 0, 0, 0, 0, 0, 0, 0], 20)
  logFont.set(utf16(FACE, 32), 28)
  records.add(RECORD.font, [FONT], logFont)
  records.add(RECORD.select, [FONT])
  records.add(RECORD.textColour, [colourOf(fill)])
  records.add(RECORD.textAlign, [ALIGN[anchor]])
  const letters = utf16(text)
  const padded = Math.ceil(letters.length / 4) * 4
  const steps = new Int32Array(advances(text, bold).map((width) => Math.round((width / 1000) * size * FINE)))
  const behind = new Uint8Array(padded + steps.byteLength)
  behind.set(letters)
  const stepView = new DataView(behind.buffer)
  steps.forEach((step, i) => stepView.setInt32(padded + 4 * i, step, true))
  // The two scales are those of pages in hundredths of a millimetre, as floating-point numbers.
  const scale = new DataView(new ArrayBuffer(4))
  scale.setFloat32(0, HUNDREDTHS / FINE, true)
  records.add(RECORD.text, [0, 0, -1, -1, 1, scale.getInt32(0, true), scale.getInt32(0, true), ...xy(at), text.length, 76, 0, 0, 0, -1, -1, 76 + padded], behind)
  records.add(RECORD.select, [SYSTEM_FONT])
  records.add(RECORD.remove, [FONT])
}
