import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { ForeignFile } from '../exchange/file.ts'
import { freeIds, type FreeIds } from '../exchange/free-ids.ts'
import { tooMuch } from '../exchange/limits.ts'
import type { Messages } from '../i18n/index.ts'
import type { Problem } from '../model/problem.ts'
import { lineOf, pathOf } from './files.ts'
import { Refusal } from './invocation.ts'

/**
 * The bytes of files and of all files in folders, each under its name; those in a folder have its name and those of the folders below it in
 * front, as in a browser. Throws a Refusal when one
 * cannot be read, or when together they are larger than the limit.
 */
export async function foreignFiles(names: readonly string[], messages: Messages): Promise<ForeignFile[]> {
  const files: ForeignFile[] = []
  const folders = freeIds((name, n) => `${name} (${n})`)
  let total = 0
  for (const name of names) {
    const refuse = (detail: Problem['detail']) => new Refusal(lineOf({ severity: 'error', file: name, line: 1, column: 1, path: '', detail }, messages))
    try {
      for (const { path, at } of await listed(name, folders)) {
        total += (await stat(at)).size
        const much = tooMuch(files.length + 1, total)
        if (much) throw refuse(much)
        files.push({ path, bytes: await readFile(at) })
      }
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw refuse({ code: 'unreadable', message: error instanceof Error ? error.message : String(error) })
    }
  }
  return files
}

/** The name of a folder, also when it is given as `.`; without dots in front, which hide what is no part of a model. */
const folderName = (name: string): string => basename(pathOf(name)).replace(/^\.+/, '')

/** The path of a file that a problem is in, as a person would write it who gave these names: from where they are, and what is in an archive below it. */
export function asGiven(names: readonly string[], file: string): string {
  const [name = '', ...others] = names
  if (others.length > 0) return file
  const below = file.startsWith(`${folderName(name)}/`) ? file.slice(folderName(name).length + 1) : file
  const itself = ['', basename(pathOf(name)), basename(pathOf(name)).replace(/\.gz$/i, ''), folderName(name)].includes(below)
  return itself ? name : `${name.replace(/\/+$/, '')}/${below}`
}

/** A file, or the files below a folder; what begins with a dot (`.git`) is no part of a model. */
async function listed(name: string, folders: FreeIds): Promise<{ path: string; at: string }[]> {
  const top = pathOf(name)
  if (!(await stat(top)).isDirectory()) return [{ path: basename(top), at: top }]
  const folder = folders.take(folderName(name))
  const entries = await readdir(top, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    .map((at) => ({ path: [folder, ...relative(top, at).split(sep)].join('/'), at }))
    .filter(({ path }) => !path.split('/').slice(1).some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
