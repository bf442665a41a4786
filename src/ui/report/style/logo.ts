import { LARGEST_LOGO } from '../../../model/schema/house-style.ts'

/** Why a file is no logo. */
export type LogoFault = 'too-large' | 'no-picture' | 'broken' | 'unsafe'

/** How the files of pictures begin. */
const BEGINS: Readonly<Record<string, readonly number[]>> = { 'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/jpeg': [0xff, 0xd8, 0xff] }

/** What a drawing does without: programs, pages, entities, and anything from elsewhere. */
const UNSAFE = /<\s*(script|foreignObject|iframe|embed|object|use\s[^>]*href\s*=\s*["'](?!#)|style[^>]*>[^<]*(@import|url\(\s*["']?(?!#|data:)))|<!(DOCTYPE|ENTITY)|\son\w+\s*=|\bhref\s*=\s*["'](?!#|data:image\/(png|jpeg))|url\(\s*["']?(?!["']?#|["']?data:)/i
/** The declaration of a document type that drawing programs write: it names a file and defines nothing. */
const HARMLESS_TYPE = /<!DOCTYPE\s+svg(\s+PUBLIC\s+"[^"]*"\s+"[^"]*")?\s*>/i

/** What kind of picture a file is, by what is in it; or why it cannot be a logo. */
export function pictureOf(bytes: Uint8Array): { type: string } | { fault: LogoFault } {
  if (dataLength(bytes.length) > LARGEST_LOGO) return { fault: 'too-large' }
  const type = Object.keys(BEGINS).find((one) => BEGINS[one]?.every((byte, i) => bytes[i] === byte))
  if (type) return { type }
  const text = new TextDecoder().decode(bytes)
  if (!/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*(<!--[^]*?-->\s*|<!DOCTYPE[^>[]*(\[[^\]]*\])?\s*>\s*)*<svg[\s>]/i.test(text)) return { fault: 'no-picture' }
  return UNSAFE.test(text.replace(HARMLESS_TYPE, '')) ? { fault: 'unsafe' } : { type: 'image/svg+xml' }
}

/** How many characters so many bytes take as a data address. */
const dataLength = (bytes: number): number => 'data:image/svg+xml;base64,'.length + 4 * Math.ceil(bytes / 3)

/** Bytes as a data address. */
export function dataAddress(type: string, bytes: Uint8Array): string {
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(signs)}`
}

/** A file as a logo: its data address, or why it cannot be one. */
export async function readLogo(file: File): Promise<{ logo: string } | { fault: LogoFault }> {
  if (dataLength(file.size) > LARGEST_LOGO) return { fault: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const picture = pictureOf(bytes)
  if ('fault' in picture) return picture
  const logo = dataAddress(picture.type, bytes)
  try {
    await Object.assign(new Image(), { src: logo }).decode()
    return { logo }
  } catch {
    return { fault: 'broken' }
  }
}
