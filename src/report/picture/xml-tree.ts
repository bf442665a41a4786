import { SaxesParser } from 'saxes'

/** An element of a small XML document; texts are plain strings among its children. */
export interface XmlElement { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }

/** Reads a small XML document; `null` when it is not well-formed. Declares no entities and fetches nothing. */
export function xmlTree(text: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const child: XmlElement = { name: name.replace(/^svg:/, ''), attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(child)
    open.push(child)
  })
  parser.on('closetag', () => { open.pop() })
  const write = (said: string) => { open.at(-1)?.children.push(said) }
  parser.on('text', write)
  parser.on('cdata', write)
  try {
    parser.write(text).close()
  } catch {
    return null
  }
  return root.children.find((child) => typeof child !== 'string') ?? null
}
