import type { Problem } from '../../model/problem.ts'
import type { ForeignFile } from '../file.ts'
import { fault } from '../problems.ts'
import { crc32 } from './crc32.ts'
import { budget, inflate, type Budget } from './inflate.ts'

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8

/** Bytes of the header and the checks at the end. */
const SMALLEST = 18

/** The one file in a `.gz`, under its name without that ending. */
export function gunzip({ path, bytes }: ForeignFile, left: Budget = budget()): { ok: true; file: ForeignFile } | { ok: false; problems: Problem[] } {
  const name = path.replace(/\.gz$/i, '')
  const broken = (message: string) => ({ ok: false as const, problems: [fault(path, { code: 'archive-broken', message })] })
  if (bytes.length < SMALLEST) return broken('unexpected end')
  const result = inflate(bytes, name, left, { gzip: true })
  if (!result.ok) return { ok: false, problems: [fault(path, result.detail)] }
  const kept = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 8, true)
  // The check at the end is of the last member only.
  if (result.members === 1 && kept !== crc32(result.bytes)) return broken('crc')
  return { ok: true, file: { path: name, bytes: result.bytes } }
}
