import type { Picture } from '../document.ts'
import { element, escape } from '../xml.ts'
import { paragraph, TEXT_WIDTH } from './odt-xml.ts'

/** Where the parts of picture `number` stand in the package. */
export const pathsOf = (number: number): { svg: string; fallback: string } => ({ svg: `Pictures/picture${number}.svg`, fallback: `Pictures/picture${number}.emf` })

/** A picture file in a frame. A program shows the first of several that it can read (ODF 1.3, 10.4.2). */
export const image = (href: string, type: string): string =>
  element('draw:image', { 'xlink:href': href, 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad', 'draw:mime-type': type })

/** A picture over the width of the text, with its text alternative, above its caption. */
export function picture({ width, height, caption, alt }: Picture, number: number, figure: string): string {
  const size = { 'svg:width': `${TEXT_WIDTH}cm`, 'svg:height': `${((TEXT_WIDTH * height) / width).toFixed(2)}cm` }
  const { svg, fallback } = pathsOf(number)
  const frame = element('draw:frame', { 'draw:name': `Picture${number}`, 'draw:style-name': 'Picture', 'text:anchor-type': 'as-char', ...size },
    image(svg, 'image/svg+xml') + image(fallback, 'image/x-emf') + element('svg:title', {}, escape(caption)) + element('svg:desc', {}, escape(alt)))
  return paragraph('Figure', frame) + paragraph('Figure_20_caption', `${escape(figure)} ${number}. ${escape(caption)}`)
}
