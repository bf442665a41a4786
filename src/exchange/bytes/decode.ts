import type { Problem } from '../../model/problem.ts'
import { fault, warning } from '../problems.ts'
import { windows1252 } from './windows-1252.ts'

/** A text, and the encoding it was in, with a warning when that was guessed; or why there is none. */
export type Decoded = { ok: true; text: string; encoding: string; warnings: Problem[] } | { ok: false; problems: Problem[] }

/** The marks that say at the start of a file in which encoding it is; UTF-32 before the UTF-16 it begins like. */
const MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['UTF-32', 0xff, 0xfe, 0, 0], ['UTF-32', 0, 0, 0xfe, 0xff], ['UTF-8', 0xef, 0xbb, 0xbf], ['UTF-16LE', 0xff, 0xfe], ['UTF-16BE', 0xfe, 0xff],
]

const [SPACE, LESS, QUESTION] = [0x20, 0x3c, 0x3f]

/** UTF-16 without a mark: half of the bytes of the first characters, all at even or all at odd places, is zero. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 64) & ~1
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const half = length / 2
  const [even = 0, odd = 0] = zeros
  if (half < 2) return null
  return odd > half * 0.7 && even === 0 ? 'UTF-16LE' : even > half * 0.7 && odd === 0 ? 'UTF-16BE' : null
}

/** What an XML declaration says. When we can read that it says UTF-16, it is not: some programs write it above UTF-8. */
function declared(bytes: Uint8Array): string | null {
  const first = bytes.findIndex((byte) => byte > SPACE)
  if (bytes[first] !== LESS || bytes[first + 1] !== QUESTION) return null
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const name = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/.exec(start)?.[1] ?? null
  return name !== null && /^utf-?(16|32)|^ucs-?[24]|^iso-10646/i.test(name) ? null : name
}

/** The text under an encoding that must fit; `null` when it does not, undefined when there is no such encoding. */
function strictly(bytes: Uint8Array, encoding: string): string | null | undefined {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch {
    return undefined
  }
  if (decoder.encoding === 'windows-1252') return windows1252(bytes)
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text in the bytes of a file. A mark at the start decides; then what an XML declaration says; then UTF-8 when the bytes fit it,
 * and else Windows-1252, as spreadsheets on Windows write it, with a warning.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const mark = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? utf16WithoutMark(bytes)
  const named = mark ?? declared(bytes)
  const text = strictly(bytes, named ?? 'UTF-8')
  if (typeof text === 'string') return { ok: true, text, encoding: named ?? 'UTF-8', warnings: [] }
  const utf8 = named === null || /^utf-?8$/i.test(named)
  if (mark !== null || !utf8) return { ok: false, problems: [fault(file, { code: 'bad-encoding', encoding: named ?? 'UTF-8' })] }
  return { ok: true, text: windows1252(bytes), encoding: 'Windows-1252', warnings: [warning(file, { code: 'encoding-guessed', encoding: 'Windows-1252', ...(named !== null && { declared: named }) })] }
}
