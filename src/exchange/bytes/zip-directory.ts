/** What the directory at the end of a ZIP says of one file in it (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.5.3). */
export interface ZipEntry { name: Uint8Array; locked: boolean; method: number; crc: number; packed: number; size: number; offset: number }

const [END, ENTRY, LOCAL, END64] = [0x06054b50, 0x02014b50, 0x04034b50, 0x06064b50]
const MISSING = 0xffffffff

/** Bytes of a comment that may follow the end of the directory. */
const LONGEST_COMMENT = 0xffff

/** Where the record at the very end begins, or -1. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return -1
}

/** Sizes and the place of an entry that do not fit 32 bits stand in an extra field, in this order. */
function large(view: DataView, from: number, length: number, values: number[]): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    return values.map((value) => {
      if (value !== MISSING) return value
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    })
  }
  return values
}

/** How many entries the directory has, where it begins, and by how much all places are moved by what stands before the archive. */
function start(view: DataView): { count: number; at: number; moved: number } | null {
  const end = endOf(view)
  if (end < 0) return null
  let [count, size, at, last] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true), end]
  if ((count === 0xffff || at === MISSING) && end >= 20) {
    const end64 = Number(view.getBigUint64(end - 12, true))
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) return null
    ;[count, size, at, last] = [Number(view.getBigUint64(end64 + 32, true)), Number(view.getBigUint64(end64 + 40, true)), Number(view.getBigUint64(end64 + 48, true)), end64]
  }
  const moved = last - size - at
  return moved < 0 ? null : { count, at: at + moved, moved }
}

/**
 * The directory of a ZIP: `null` when it has none that can be read; only how many there are when that is more than `most`.
 * Throws a `RangeError` when it points outside the archive.
 */
export function zipDirectory(bytes: Uint8Array, most: number): { count: number; entries: ZipEntry[] } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = start(view)
  if (!found) return null
  const entries: ZipEntry[] = []
  if (found.count > most) return { count: found.count, entries }
  let { at } = found
  for (let i = 0; i < found.count; i++) {
    if (view.getUint32(at, true) !== ENTRY) return null
    const [flags, nameLength, extra, comment] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const [size = 0, packed = 0, offset = 0] = large(view, at + 46 + nameLength, extra, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)])
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength), locked: (flags & 1) !== 0, method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true), packed, size, offset: offset + found.moved,
    })
    at += 46 + nameLength + extra + comment
  }
  return { count: found.count, entries }
}

/** The packed bytes of an entry; `null` when its own header is not where the directory says. */
export function packedOf(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed)
}
