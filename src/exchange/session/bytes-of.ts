import type { Problem } from '../../model/problem.ts'
import type { ForeignFile, Progress } from '../file.ts'
import { tooMuch } from '../limits.ts'
import { fault } from '../problems.ts'

/** A file that someone brings, not read yet; `path` has the folders that it was brought with. */
export interface Brought { path: string; blob: Blob }

/** The bytes of files. What is too large or too much is refused by its size, before any of it is read. */
export async function bytesOf(files: readonly Brought[], progress: Progress): Promise<{ files: ForeignFile[] } | { problem: Problem }> {
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0)
  const much = tooMuch(files.length, size)
  if (much) return { problem: fault(files[0]?.path ?? '', much) }
  const read: ForeignFile[] = []
  let done = 0
  for (const { path, blob } of files) {
    read.push({ path, bytes: new Uint8Array(await blob.arrayBuffer()) })
    done += blob.size
    if (read.length % 50 === 0 || blob.size > 1e6) progress(size ? done / size : 1)
  }
  return { files: read }
}
