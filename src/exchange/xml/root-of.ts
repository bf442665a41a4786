import type { Problem } from '../../model/problem.ts'
import { readXml, type XmlTag } from './read-xml.ts'

/** The outermost tag of XML, or what is wrong before it; `null` when there is none. Space before the XML does no harm here. */
export function rootOf(text: string, file: string): XmlTag | Problem | null {
  const seen = new Error('seen')
  let root: XmlTag | null = null
  try {
    return readXml(text.replace(/^\uFEFF?\s+(?=<)/, ''), file, { open: (tag) => { root = tag; throw seen }, close() {}, text() {} })
  } catch (error) {
    if (error !== seen) throw error
    return root
  }
}
