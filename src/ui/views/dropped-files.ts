import type { Brought } from '../../pool/exchange.ts'
import { isHidden } from '../file-io.ts'

/** More than this is refused anyway; nobody waits for a whole disk to be listed. */
const MOST = 60_000

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => { entry.file(resolve, reject) })

/** All that is directly in a folder; browsers give it in parts. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject) })
    if (!some.length) return all
    all.push(...some)
  }
}

/** The files that were dropped, and those in the folders that were, with their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<Brought[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  // What is no entry of a disk, such as a file that a page made, is there as a file all the same.
  if (!entries.some((entry) => entry?.isDirectory)) return [...transfer.files].map((blob) => ({ path: blob.name, blob }))
  const found: Brought[] = []
  const waiting = entries.filter((entry) => entry !== null)
  for (let entry = waiting.shift(); entry && found.length < MOST; entry = waiting.shift()) {
    const path = entry.fullPath.replace(/^\//, '')
    if (isHidden(path)) continue
    if (entry.isFile) found.push({ path, blob: await fileOf(entry as FileSystemFileEntry) })
    else waiting.push(...await entriesOf(entry as FileSystemDirectoryEntry))
  }
  return found
}
