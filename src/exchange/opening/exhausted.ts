import type { ProblemDetail } from '../../model/problem.ts'
import { DEEPEST_XML } from '../limits.ts'

/** What engines say when the stack is full, and when something does not fit in the memory. */
const DEEP = /call stack|recursion/i
const LARGE = /memory|allocation|maximum size|(string|array) (length|size)/i

/**
 * What a file of this many bytes did to the machine, of what was thrown while it was read; `null` when it was no file that can have done
 * it, but a mistake of ours. Firefox has an `InternalError` where others have a `RangeError`.
 */
export function exhausted(error: unknown, size: number): ProblemDetail | null {
  if (!(error instanceof RangeError) && !(error instanceof Error && error.name === 'InternalError')) return null
  if (DEEP.test(error.message)) return { code: 'too-deep', limit: DEEPEST_XML }
  return LARGE.test(error.message) ? { code: 'too-large', size, limit: null } : null
}
