import { decode } from '../bytes/decode.ts'
import { fileName, type ForeignFile } from '../file.ts'
import { rootOf } from '../xml/root-of.ts'
import { isCoArchi } from './archi.ts'

/** What coArchi calls the file that names a folder. */
export const FOLDER = 'folder.xml'

/** What coArchi calls the folder that a model is in; it says nothing of which model that is. */
const MODEL = /(^|\/)model$/

/** A model that coArchi keeps, with only its own files. `name` is that of the folder around it; empty when nothing is known of that. */
export interface Repository<F extends ForeignFile> { name: string; top: F; files: F[] }

/** The models of coArchi among files, such as those of the repository around each. */
export function repositoriesIn<F extends ForeignFile>(files: readonly F[]): Repository<F>[] {
  const folders = files.filter(({ path }) => fileName(path) === FOLDER)
    .toSorted((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1))
  const found: (Repository<F> & { directory: string })[] = []
  for (const top of folders) {
    const directory = top.path.slice(0, -FOLDER.length)
    // Two with one path come from two archives.
    if (found.some((other) => directory !== other.directory && directory.startsWith(other.directory))) continue
    const decoded = decode(top.bytes, top.path)
    const root = decoded.ok ? rootOf(decoded.text, top.path) : null
    if (!root || !('namespace' in root) || !isCoArchi(root)) continue
    found.push({ name: fileName(directory.slice(0, -1).replace(MODEL, '')), top, directory, files: files.filter(({ path }) => path.startsWith(directory)) })
  }
  return found
}
