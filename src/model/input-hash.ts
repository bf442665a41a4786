/**
 * The SHA-256 of the input of a document, in hexadecimals: the texts of its files one after the other, in UTF-8. Anyone
 * can check it: `cat LANDSCAPE SCENARIO… | sha256sum`.
 */
export async function inputHash(...texts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('')))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
