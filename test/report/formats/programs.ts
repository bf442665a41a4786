import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a program is installed here. */
export const installed = (name: string): boolean => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

/** What a program prints. */
export const output = async (program: string, ...args: string[]): Promise<string> => (await run(program, args, { maxBuffer: 1 << 26 })).stdout

export const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'uitwijk-'))

/** Opens a document in LibreOffice, which writes it as PDF; gives the path of that. */
export async function throughLibreOffice(content: Uint8Array, extension: string): Promise<string> {
  const folder = await temporary()
  const file = join(folder, `document.${extension}`)
  await writeFile(file, content)
  // A profile of its own, so that it starts beside one that is open.
  await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}', '--outdir', folder, file])
  return join(folder, 'document.pdf')
}
