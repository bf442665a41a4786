/** The records of an Enhanced Metafile that we write ([MS-EMF], 2.3), each a number, a length and 32-bit values. */
export const RECORD = {
  header: 1, polyBezierTo: 5, windowExtent: 9, windowOrigin: 10, viewportExtent: 11, viewportOrigin: 12, end: 14, mapMode: 17, backgroundMode: 18, fillMode: 19,
  textAlign: 22, textColour: 24, moveTo: 27, select: 37, brush: 39, remove: 40, lineTo: 54, miterLimit: 58, beginPath: 59, endPath: 60, closeFigure: 61, fillPath: 62, strokeAndFillPath: 63,
  strokePath: 64, font: 82, text: 84, pen: 95,
} as const

/** Puts records one after another. */
export class Records {
  private readonly parts: Uint8Array[] = []

  get count(): number { return this.parts.length }

  /** Adds a record of whole numbers, with bytes behind them. */
  add(kind: number, values: readonly number[] = [], bytes: Uint8Array = new Uint8Array()): void {
    const size = 8 + 4 * values.length + Math.ceil(bytes.length / 4) * 4
    const record = new Uint8Array(size)
    const view = new DataView(record.buffer)
    ;[kind, size, ...values].forEach((value, i) => view.setInt32(4 * i, Math.round(value) | 0, true))
    record.set(bytes, 8 + 4 * values.length)
    this.parts.push(record)
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.parts.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of this.parts) { all.set(part, at); at += part.length }
    return all
  }
}

/** A text in UTF-16, little end first; cut off or filled up with zeros to `units` when that is given. */
export function utf16(text: string, units = text.length): Uint8Array {
  const bytes = new Uint8Array(units * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < Math.min(units, text.length); i++) view.setUint16(2 * i, text.charCodeAt(i), true)
  return bytes
}
