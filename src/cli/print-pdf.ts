import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Messages } from '../i18n/index.ts'
import { findChromium } from './chromium.ts'
import { Refusal } from './invocation.ts'

/** A browser that has not printed by then never will. */
const LONGEST = 120_000

/** The browser to print with. Throws a Refusal that says how to get one when there is none. */
export function printer({ cli }: Messages): string {
  const chromium = findChromium()
  if (chromium === null) throw new Refusal(cli.noChromium(process.env['CHROMIUM'] ?? null))
  return chromium
}

/** A page printed to PDF by this browser: tagged, with bookmarks. Throws a Refusal when the browser makes nothing. */
export async function printPdf(chromium: string, html: string, messages: Messages): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'uitwijk-pdf-'))
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
  try {
    await writeFile(page, html)
    const said = await run(chromium, [
      '--headless', '--disable-gpu', '--no-first-run', '--disable-extensions', '--disable-background-networking',
      // A browser that runs as root, as in a container, refuses to start in its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', '--generate-pdf-document-outline', '--export-tagged-pdf', `--print-to-pdf=${pdf}`, pathToFileURL(page).href,
    ])
    return await readFile(pdf).catch(() => { throw new Refusal(messages.cli.notPrinted(chromium, said)) })
  } finally {
    // On Windows the browser may hold its folder for a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** Runs a program to its end; gives the last line it said when it failed. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST })
    let said = ''
    child.stderr.on('data', (data: Buffer) => { said = (said + data.toString()).slice(-2000) })
    child.on('error', (error) => resolve(error.message))
    child.on('close', () => resolve(said.trim().split('\n').at(-1) ?? ''))
  })
}
