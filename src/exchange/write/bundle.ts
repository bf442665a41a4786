import { strToU8, zipSync } from 'fflate'
import type { Written } from './written.ts'

/** What is handed over: one file, also where a format needs several. */
export interface Bundle { suffix: string; content: string | Uint8Array<ArrayBuffer>; type: string }

/** So that the same landscape gives the same file. */
const SAME_DAY = '2026-01-01T00:00:00'

/** One file as it is; several together in a zip, each under `name` and its own suffix. */
export function bundled(written: readonly Written[], name: string): Bundle {
  const [only, ...others] = written
  if (only && !others.length) return only
  const files = Object.fromEntries(written.map(({ suffix, content }) => [`${name}${suffix}`, strToU8(content)]))
  return { suffix: '.zip', content: zipSync(files, { mtime: SAME_DAY, level: 6 }), type: 'application/zip' }
}
