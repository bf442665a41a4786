import { LEAF, type Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import type { Words } from './words.ts'

/** Reads a text in a language into `into`. */
export const words = ({ attributes }: XmlTag, into: Words[]): Part =>
  ({ ...LEAF, close: (text) => { into.push({ language: attributes.get('xml:lang') ?? '', text }) } })

/** The value of an attribute; the two versions of the format write some in other capitals. */
export const attribute = ({ attributes }: XmlTag, name: string): string => (attributes.get(name) ?? attributes.get(name.toLowerCase()) ?? '').trim()
