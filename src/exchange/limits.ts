import type { ProblemDetail } from '../model/problem.ts'

/*
 * What is refused, so that no file can fill the memory or keep the worker busy without end. Real files are far below: the largest
 * model we know, GEMMA, has 13 MB, 3,006 elements and 6,257 relations.
 */

/** Bytes of what someone brings, all files together. */
export const MOST_INPUT = 128 * 1024 * 1024

/** Bytes of all that comes out of archives together. */
export const LARGEST_UNPACKED = 512 * 1024 * 1024

/** An entry of an archive may grow to this many times its packed size once it is past `RATIO_FREE` bytes; real models grow 5 to 60 times. */
export const LARGEST_RATIO = 250
export const RATIO_FREE = 8 * 1024 * 1024

/** Files in an archive or folder; a coArchi repository has one for each concept. */
export const MOST_ENTRIES = 50_000

/** Why so many files of so many bytes together are refused, which is known before any of them is read; `null` when they are not. */
export function tooMuch(files: number, size: number): ProblemDetail | null {
  if (size > MOST_INPUT) return { code: 'too-large', size, limit: MOST_INPUT }
  return files > MOST_ENTRIES ? { code: 'archive-too-many', count: files, limit: MOST_ENTRIES } : null
}

/** Archives within archives. */
export const DEEPEST_ARCHIVE = 2

/** Elements within elements in XML; drawings in models nest some twenty deep. */
export const DEEPEST_XML = 256

export const MOST_ELEMENTS = 200_000
export const MOST_RELATIONS = 500_000

/** Of one sheet. */
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 1_024

/** Of all sheets of a file together. */
export const MOST_CELLS = 20_000_000

/** Warnings of one kind that are told one by one, and kinds of them; of the rest only how many there are. */
export const MOST_ALIKE = 20
