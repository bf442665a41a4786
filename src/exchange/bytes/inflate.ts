import { Gunzip, Inflate, inflateSync } from 'fflate'
import type { ProblemDetail } from '../../model/problem.ts'
import { LARGEST_RATIO, LARGEST_UNPACKED, RATIO_FREE } from '../limits.ts'

/** Packed bytes that are unpacked at a time: at most some 16 MB comes out before it is looked at. */
const CHUNK = 1 << 14

/** Bytes, packed and not, up to which an entry is unpacked at once: a folder of coArchi has ten thousand of them. */
const SMALL = 1 << 16

/** What may still come out of the archives of one import; shared by all of them. */
export interface Budget { left: number }
export const budget = (): Budget => ({ left: LARGEST_UNPACKED })

/** `members`: how many streams stood after one another, for GZIP. */
export type Inflated = { ok: true; bytes: Uint8Array; members: number } | { ok: false; detail: ProblemDetail }

/**
 * Unpacks bytes (RFC 1951, or 1952 for `gzip`), and stops as soon as more comes out than is left, than the packed size allows, or than
 * `claimed`, what the archive says itself.
 */
export function inflate(packed: Uint8Array, entry: string, budget: Budget, { gzip = false, claimed = Infinity } = {}): Inflated {
  const limit = Math.min(budget.left, claimed, Math.max(RATIO_FREE, packed.length * LARGEST_RATIO))
  const full = new Error('full')
  const failed = (error: unknown, size: number): Inflated =>
    ({ ok: false, detail: error !== full ? { code: 'archive-broken', message: error instanceof Error ? error.message : '' } : claimed === limit ? { code: 'archive-lies', entry, claimed } : { code: 'archive-too-large', entry, size, limit } })
  if (claimed <= SMALL && packed.length <= SMALL) {
    try {
      // With room for one byte more, so that it is seen when there are.
      const bytes = inflateSync(packed, { out: new Uint8Array(claimed + 1) })
      if (bytes.length > limit) return failed(full, bytes.length)
      budget.left -= bytes.length
      return { ok: true, bytes, members: 1 }
    } catch (error) {
      return failed(error, 0)
    }
  }
  const parts: Uint8Array[] = []
  let [size, members] = [0, 1]
  const take = (part: Uint8Array) => {
    size += part.length
    if (size > limit) throw full
    parts.push(part)
  }
  const stream = gzip ? new Gunzip(take) : new Inflate(take)
  // Called for all but the first.
  if (stream instanceof Gunzip) stream.onmember = () => { members++ }
  try {
    for (let start = 0; start < packed.length; start += CHUNK) stream.push(packed.subarray(start, start + CHUNK), start + CHUNK >= packed.length)
  } catch (error) {
    return failed(error, size)
  }
  budget.left -= size
  return { ok: true, bytes: joined(parts, size), members }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
