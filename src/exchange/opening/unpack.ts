import type { Problem } from '../../model/problem.ts'
import { gunzip, isGzip } from '../bytes/gunzip.ts'
import { budget, type Budget } from '../bytes/inflate.ts'
import { safePath } from '../bytes/safe-path.ts'
import { isZip, unzip } from '../bytes/unzip.ts'
import type { ForeignFile } from '../file.ts'
import { DEEPEST_ARCHIVE, MOST_ENTRIES } from '../limits.ts'
import { fault } from '../problems.ts'
import { unsupportedArchive } from './signatures.ts'
import { workbookOf, type Workbook } from '../tables/read-sheets.ts'

/** A file that is not an archive, or is one that a reader takes as a whole, with what is in it (`workbook`); or one that nobody reads, which is `found`. */
export interface Leaf extends ForeignFile { workbook?: Workbook; found?: string }

export type Unpacked = { ok: true; leaves: Leaf[] } | { ok: false; problems: Problem[] }

/** What systems leave behind beside the files that someone means. */
const isLitter = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$') || part === '__MACOSX' || /^(thumbs\.db|desktop\.ini)$/i.test(part))

/** The model of an Archi file that is an archive, next to the pictures in it. */
const ARCHI_MODEL = 'model.xml'

function archive(file: ForeignFile, left: Budget, depth: number): Unpacked {
  const unzipped = unzip(file.bytes, file.path, left)
  if (!unzipped.ok) return unzipped
  const { files } = unzipped
  const workbook = workbookOf(files)
  if (workbook) return { ok: true, leaves: [{ ...file, workbook }] }
  const found = unsupportedArchive(files)
  if (found !== null) return { ok: true, leaves: [{ ...file, found }] }
  const model = files.find(({ path }) => path === ARCHI_MODEL)
  if (model) return { ok: true, leaves: [{ path: file.path, bytes: model.bytes }] }
  return unpacked(files, left, depth + 1)
}

/** The files in what someone brought, with archives unpacked, also those within archives, all within one limit. */
export function unpacked(files: readonly ForeignFile[], left: Budget = budget(), depth = 0): Unpacked {
  const leaves: Leaf[] = []
  for (const file of files.map(({ path, bytes }) => ({ path: safePath(path), bytes }))) {
    if (isLitter(file.path) && (depth > 0 || files.length > 1)) continue
    const [zip, gzip] = [isZip(file.bytes), isGzip(file.bytes)]
    if ((zip || gzip) && depth > DEEPEST_ARCHIVE) return { ok: false, problems: [fault(file.path, { code: 'too-deep', limit: DEEPEST_ARCHIVE })] }
    let inner: Unpacked = { ok: true, leaves: [file] }
    if (zip) inner = archive(file, left, depth)
    else if (gzip) {
      const opened = gunzip(file, left)
      inner = opened.ok ? unpacked([opened.file], left, depth + 1) : opened
    }
    if (!inner.ok) return inner
    for (const leaf of inner.leaves) leaves.push(leaf)
    if (leaves.length > MOST_ENTRIES) return { ok: false, problems: [fault(file.path, { code: 'archive-too-many', count: leaves.length, limit: MOST_ENTRIES })] }
  }
  return { ok: true, leaves }
}
