import type { Problem, ProblemDetail } from '../../model/problem.ts'
import type { ForeignFile } from '../file.ts'
import { MOST_ENTRIES } from '../limits.ts'
import { fault } from '../problems.ts'
import { crc32 } from './crc32.ts'
import { budget, inflate, type Budget } from './inflate.ts'
import { safePath } from './safe-path.ts'
import { packedOf, zipDirectory, type ZipEntry } from './zip-directory.ts'

/** Whether bytes are a ZIP, also one with nothing in it. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))

export type Unzipped = { ok: true; files: ForeignFile[] } | { ok: false; problems: Problem[] }

const [STORED, DEFLATED] = [0, 8]

/** Names without the mark of UTF-8 are in any encoding; those of files we look for are plain. */
const nameOf = ({ name }: ZipEntry): string => new TextDecoder().decode(name)

/** One file out of the archive, checked against what the archive says of it. */
function unpacked(archive: Uint8Array, entry: ZipEntry, path: string, left: Budget): Uint8Array | ProblemDetail {
  if (entry.locked) return { code: 'archive-locked', entry: path }
  if (entry.method !== STORED && entry.method !== DEFLATED) return { code: 'unsupported-file', found: `ZIP, method ${entry.method}` }
  const packed = packedOf(archive, entry)
  if (!packed) return { code: 'archive-broken', message: path }
  if (entry.method === STORED && entry.packed > left.left) return { code: 'archive-too-large', entry: path, size: entry.packed, limit: left.left }
  if (entry.method === STORED) left.left -= entry.packed
  const result = entry.method === STORED ? { ok: true as const, bytes: packed.slice() } : inflate(packed, path, left, { claimed: entry.size })
  if (!result.ok) return result.detail
  if (result.bytes.length !== entry.size || crc32(result.bytes) !== entry.crc) return { code: 'archive-broken', message: `${path}: size or crc` }
  return result.bytes
}

/**
 * The files in a ZIP, without folders, and with paths that lead nowhere outside it. Unpacks no more than the limits allow, whatever the
 * archive says of itself; archives that are damaged, locked or forged are refused as a whole.
 */
export function unzip(bytes: Uint8Array, file: string, left: Budget = budget()): Unzipped {
  const refused = (detail: ProblemDetail): Unzipped => ({ ok: false, problems: [fault(file, detail)] })
  try {
    const directory = zipDirectory(bytes, MOST_ENTRIES)
    if (!directory) return refused({ code: 'archive-broken', message: '' })
    if (directory.count > MOST_ENTRIES) return refused({ code: 'archive-too-many', count: directory.count, limit: MOST_ENTRIES })
    // Entries that share their bytes make an archive of 10 MB into one of 281 TB.
    if (directory.entries.reduce((sum, { packed }) => sum + packed, 0) > bytes.length) return refused({ code: 'archive-broken', message: 'overlapping entries' })
    const files: ForeignFile[] = []
    for (const entry of directory.entries) {
      const name = nameOf(entry)
      const path = safePath(name)
      if (/[/\\]$/.test(name) || path === '') continue
      const result = unpacked(bytes, entry, path, left)
      if (!(result instanceof Uint8Array)) return refused(result)
      files.push({ path, bytes: result })
    }
    return { ok: true, files }
  } catch (error) {
    if (error instanceof RangeError) return refused({ code: 'archive-broken', message: '' })
    throw error
  }
}
