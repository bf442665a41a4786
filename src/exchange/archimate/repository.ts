import { decode } from '../bytes/decode.ts'
import type { ForeignFile } from '../file.ts'
import { rootOf } from '../xml/root-of.ts'
import { isCoArchi } from './archi.ts'

/** What coArchi calls the file that names a folder. */
export const FOLDER = 'folder.xml'

/** The files of the coArchi model among others, such as those of the repository around it; `null` when there is none. */
export function repositoryIn<F extends ForeignFile>(files: readonly F[]): F[] | null {
  const folders = files.filter(({ path }) => path === FOLDER || path.endsWith(`/${FOLDER}`))
  const top = folders.toSorted((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1))[0]
  if (!top) return null
  const decoded = decode(top.bytes, top.path)
  const root = decoded.ok ? rootOf(decoded.text, top.path) : null
  if (!root || !('namespace' in root) || !isCoArchi(root)) return null
  const directory = top.path.slice(0, -FOLDER.length)
  return files.filter(({ path }) => path.startsWith(directory))
}
