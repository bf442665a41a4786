import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { always } from '../zip-time.ts'

/** The signature of an Enhanced Metafile, at byte 40. */
const isMetafile = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(40, 44)) === ' EMF'

/** Gives what is numbered a number of its own, from 1, in the order it is first seen. */
function counted(): (given: string) => string {
  const numbers = new Map<string, string>()
  return (given) => {
    const number = numbers.get(given) ?? `${numbers.size + 1}`
    numbers.set(given, number)
    return number
  }
}

/**
 * A package of Word as it is to be: metafiles by their own name and type, made on the day of the report, and without clock in its bytes. The
 * library goes on counting from document to document: here each counts from 1. `date` is `YYYY-MM-DD`.
 */
export function settled(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes)
  const metafiles = Object.keys(files).filter((name) => name.startsWith('word/media/') && isMetafile(files[name] as Uint8Array)).map((name) => name.slice('word/media/'.length))
  const renamed = (name: string) => name.replace(/\.png$/, '.emf')
  const [bookmark, drawing] = [counted(), counted()]
  const texts = (text: string, name: string): string => {
    if (name === '[Content_Types].xml') return metafiles.length ? text.replace(/(<Types [^>]*>)/, '$1<Default Extension="emf" ContentType="image/x-emf"/>') : text
    if (name === 'docProps/core.xml') return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    if (/^word\/[a-z]+\d*\.xml$/.test(name)) return text
      .replace(/((?:w:name|w:anchor)="|PAGEREF )_Toc(\d+)/g, (_, before: string, id: string) => `${before}_Toc${bookmark(id)}`)
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g, (_, before: string, id: string) => before + bookmark(id))
      .replace(/(<wp:docPr id=")(\d+)/g, (_, before: string, id: string) => before + drawing(id))
    return name.endsWith('.rels') ? metafiles.reduce((rels, file) => rels.replaceAll(`media/${file}"`, `media/${renamed(file)}"`), text) : text
  }
  const mtime = always()
  const settle = ([name, content]: [string, Uint8Array]): [string, Zippable[string]] => {
    const file = name.slice('word/media/'.length)
    if (metafiles.includes(file)) return [`word/media/${renamed(file)}`, [content, { mtime }]]
    return [name, [/\.(xml|rels)$/.test(name) ? strToU8(texts(strFromU8(content), name)) : content, { mtime }]]
  }
  // The list of types goes first, so that a program can tell the file from its first bytes.
  const first = '[Content_Types].xml'
  return zipSync(Object.fromEntries(Object.entries({ [first]: files[first] as Uint8Array, ...files }).map(settle)))
}
