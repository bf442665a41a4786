/** Characters that XML 1.0 does not have: control characters, lone surrogates and the two non-characters. */
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** White space too where a reader would make something else of it: a return anywhere, a tab or new line between quotes. */
const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

const possible = (text: string): string => text.replace(IMPOSSIBLE, '\ufffd')
const entity = (sign: string): string => ENTITY[sign] as string

/** Text safe between tags. What XML cannot hold becomes U+FFFD. */
const content = (text: string): string => possible(text).replace(/[&<>\r]/g, entity)
/** Text safe between double quotes. */
const quoted = (text: string): string => possible(text).replace(/[&<>"\t\n\r]/g, entity)

/** An element with what stands in it: a text, or other elements. */
export interface XmlNode { name: string; attributes: Readonly<Record<string, string | number | undefined>>; content: string | readonly XmlNode[] }

/** An element; attributes that are undefined are left out. */
export const tag = (name: string, attributes: XmlNode['attributes'] = {}, content: XmlNode['content'] = []): XmlNode => ({ name, attributes, content })

/** Adds the lines of an element, each as deep as it stands, so that a change in a model is a change in a few lines. */
function write(node: XmlNode, indent: string, lines: string[]): void {
  const attributes = Object.entries(node.attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${quoted(String(value))}"`)).join('')
  if (node.content.length === 0) lines.push(`${indent}<${node.name}${attributes}/>`)
  else if (typeof node.content === 'string') lines.push(`${indent}<${node.name}${attributes}>${content(node.content)}</${node.name}>`)
  else {
    lines.push(`${indent}<${node.name}${attributes}>`)
    for (const child of node.content) write(child, `${indent}  `, lines)
    lines.push(`${indent}</${node.name}>`)
  }
}

/** A whole XML document in UTF-8, an element on a line. */
export function writeXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  write(root, '', lines)
  return `${lines.join('\n')}\n`
}
