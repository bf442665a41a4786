import { LARGEST_FILE } from '../model/limits.ts'

/** Lets the user pick a file from disk; nothing when they change their mind. */
export function pickFile(accept = '.yaml,.yml,.json'): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/** The text of a file. One that is too large is cut just past the limit, so that the reader refuses it without reading it all. */
export const textOfFile = (file: File): Promise<string> =>
  (file.size > LARGEST_FILE ? file.slice(0, LARGEST_FILE + 64) : file).text()

/** Hands a file to the user by the browser's own way of saving. */
export function saveFile(name: string, content: string | Uint8Array, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may still be reading; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
