/** What the bytes 0x80 to 0x9F are in Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252); the others are as in Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Characters made into text at a time: more arguments than this do not fit on a stack. */
const CHUNK = 8192

/** The text in bytes that are in Windows-1252. Not left to `TextDecoder`, which some engines take for Latin-1. */
export function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) => (byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte))
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}
