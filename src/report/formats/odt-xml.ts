import type { Dense } from '../document.ts'
import { element } from '../xml.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The namespaces of the parts of an OpenDocument file. */
export const NAMESPACES = {
  'xmlns:office': `${ODF}:office:1.0`, 'xmlns:style': `${ODF}:style:1.0`, 'xmlns:text': `${ODF}:text:1.0`, 'xmlns:table': `${ODF}:table:1.0`,
  'xmlns:draw': `${ODF}:drawing:1.0`, 'xmlns:fo': `${ODF}:xsl-fo-compatible:1.0`, 'xmlns:svg': `${ODF}:svg-compatible:1.0`,
  'xmlns:meta': `${ODF}:meta:1.0`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:xlink': 'http://www.w3.org/1999/xlink',
}

/** Width of the text on the page, in centimetres. */
export const TEXT_WIDTH = 17.4

/** A paragraph; the content must already be XML. */
export const paragraph = (style: string, content: string): string => element('text:p', { 'text:style-name': style }, content)

/** The name of a paragraph style, or of its variant that is small and close. */
export const styled = (name: string, { dense }: Dense): string => (dense ? `${name}_20_close` : name)

/** A style of a family, with its properties. */
export const style = (name: string, family: string, content: string, parent?: string): string =>
  element('style:style', { 'style:name': name, 'style:family': family, 'style:parent-style-name': parent }, content)
