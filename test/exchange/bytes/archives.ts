import { zipSync, type Zippable } from 'fflate'
import { bytesOf } from '../refusals.ts'

/** A ZIP of texts by path. */
export const zipOf = (texts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? bytesOf(text) : text])) as Zippable, { level })

/** Where the first directory entry of a ZIP begins. */
export function directoryAt(zip: Uint8Array): number {
  for (let at = zip.length - 4; at >= 0; at--) if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2) return at
  return -1
}

/** A copy in which the number at a place is another. */
export function forged(zip: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  if (size === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  return copy
}

/** The same archive as `zip` of one file, with sizes and place in the fields of ZIP64, as some programs always write them. */
export function asZip64(zip: Uint8Array): Uint8Array {
  const entry = directoryAt(zip)
  const view = new DataView(zip.buffer, zip.byteOffset)
  const [packed, size, place, name] = [view.getUint32(entry + 20, true), view.getUint32(entry + 24, true), view.getUint32(entry + 42, true), view.getUint16(entry + 28, true)]
  const out = new Uint8Array(zip.length + 28)
  const to = new DataView(out.buffer)
  out.set(zip.subarray(0, entry + 46 + name))
  for (const at of [20, 24, 42]) to.setUint32(entry + at, 0xffffffff, true)
  to.setUint16(entry + 30, 28, true)
  const extra = entry + 46 + name
  to.setUint16(extra, 1, true)
  to.setUint16(extra + 2, 24, true)
  ;[size, packed, place].forEach((value, i) => to.setBigUint64(extra + 4 + i * 8, BigInt(value), true))
  out.set(zip.subarray(entry + 46 + name), extra + 28)
  const end = out.length - 22
  to.setUint32(end + 12, to.getUint32(end + 12, true) + 28, true)
  return out
}
