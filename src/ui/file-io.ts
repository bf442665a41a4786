import { LARGEST_FILE } from '../model/limits.ts'
import type { Brought } from '../pool/exchange.ts'

/** The names that files have which can be opened: our own, and those of other programs. What they are is seen by what is in them. */
const OPENED = '.yaml,.yml,.json,.xml,.archimate,.csv,.tsv,.txt,.xlsx,.ods,.zip,.gz,.graphml,.gexf,.opsa'

/** Held as long as the user chooses: a browser may clear away what nothing holds, and with it the choice. */
let picking: HTMLInputElement | null = null

function pick(set: (input: HTMLInputElement) => void): Promise<File[]> {
  return new Promise((resolve) => {
    const input = picking = document.createElement('input')
    const done = (files: File[]) => {
      if (picking === input) picking = null
      resolve(files)
    }
    input.type = 'file'
    set(input)
    input.addEventListener('change', () => done([...input.files ?? []]))
    input.addEventListener('cancel', () => done([]))
    input.click()
  })
}

/** Lets the user pick a file from disk; nothing when they change their mind. */
export const pickFile = async (accept: string): Promise<File | null> => (await pick((input) => { input.accept = accept }))[0] ?? null

/** Lets the user pick what is to be opened: files, or all files in a folder. */
export async function pickBrought(what: 'files' | 'folder'): Promise<Brought[]> {
  const files = await pick((input) => {
    if (what === 'folder') input.webkitdirectory = true
    else Object.assign(input, { accept: OPENED, multiple: true })
  })
  return files.map((blob) => ({ path: blob.webkitRelativePath || blob.name, blob })).filter(({ path }) => !isHidden(path))
}

/** Whether a file is of a program's own bookkeeping, such as that of git in a repository. */
export const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.') && name.length > 1)

/** The text of a file. One that is too large is cut just past the limit, so that the reader refuses it without reading it all. */
export const textOfFile = (file: File): Promise<string> =>
  (file.size > LARGEST_FILE ? file.slice(0, LARGEST_FILE + 64) : file).text()

/** Hands a file to the user by the browser's own way of saving. */
export function saveFile(name: string, content: string | Uint8Array | Blob, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may still be reading; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
