/** Characters that XML 1.0 does not have: control characters, lone surrogates and the two non-characters. */
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text with only characters that XML has; others become U+FFFD. */
export const possible = (text: string): string => text.replace(IMPOSSIBLE, '\ufffd')

/** Text made safe for XML and HTML, as content and between quotes. What XML cannot hold becomes U+FFFD. */
export const escape = (text: string): string =>
  possible(text).replace(/[&<>"']/g, (sign) => ENTITY[sign] as string)

/** An element with attributes; those that are undefined are left out. The content must already be XML. */
export function element(name: string, attributes: Record<string, string | number | undefined>, content?: string): string {
  const list = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escape(String(value))}"`)).join('')
  return content === undefined ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}
