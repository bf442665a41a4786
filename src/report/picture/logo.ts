import type { HouseStyle } from '../../model/house-style.ts'
import { safeSvg } from './safe-svg.ts'

/** A logo that a document can hold. Sizes are in its own pixels; only their proportion matters. */
export type Logo = { width: number; height: number } & (
  | { type: 'png' | 'jpeg'; bytes: Uint8Array }
  | { type: 'svg'; /** A whole SVG document that fetches and runs nothing. */ svg: string }
)

/** The logo of a house style; `null` when there is none, or when what there is turns out to be no picture. */
export function logoOf({ logo }: HouseStyle = {}): Logo | null {
  const [, type, base64 = ''] = /^data:image\/(png|jpeg|svg\+xml);base64,(.+)$/.exec(logo ?? '') ?? []
  const bytes = bytesOf(base64)
  if (bytes === null) return null
  if (type === 'svg+xml') {
    const safe = safeSvg(new TextDecoder().decode(bytes))
    return safe && { type: 'svg', ...safe }
  }
  const size = type === 'png' ? pngSize(bytes) : jpegSize(bytes)
  return size && { type: type as 'png' | 'jpeg', bytes, ...size }
}

/** The address of a logo, to show it with in a page. */
export const addressOf = (logo: Logo): string =>
  `data:image/${logo.type === 'svg' ? 'svg+xml' : logo.type};base64,${base64Of(logo.type === 'svg' ? new TextEncoder().encode(logo.svg) : logo.bytes)}`

/** The largest size within a box, in the unit of the box. */
export function fitted({ width, height }: { width: number; height: number }, most: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(most.width / width, most.height / height)
  return { width: width * scale, height: height * scale }
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return base64 === '' ? null : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}

function base64Of(bytes: Uint8Array): string {
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  return btoa(signs)
}

type Size = { width: number; height: number } | null
const sized = (width: number, height: number): Size => (width > 0 && height > 0 ? { width, height } : null)
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** From the header chunk, which is always the first (PNG, 11.2.2). */
function pngSize(bytes: Uint8Array): Size {
  const data = view(bytes)
  const whole = bytes.length > 24 && data.getUint32(0) === 0x89504e47 && data.getUint32(4) === 0x0d0a1a0a && data.getUint32(12) === 0x49484452
  return whole ? sized(data.getUint32(16), data.getUint32(20)) : null
}

/** From the frame header, the first segment that is numbered C0 to CF without being a table (JPEG, B.2.2). */
function jpegSize(bytes: Uint8Array): Size {
  const data = view(bytes)
  if (bytes.length < 4 || data.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < bytes.length && data.getUint8(at) === 0xff; at += 2 + data.getUint16(at + 2)) {
    const marker = data.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return sized(data.getUint16(at + 7), data.getUint16(at + 5))
  }
  return null
}
