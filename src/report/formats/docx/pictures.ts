import { ImageRun } from 'docx'
import type { Look } from '../../look.ts'
import type { Picture } from '../../document.ts'
import { emfOf } from '../../picture/emf.ts'
import { fitted } from '../../picture/logo.ts'
import { svgShapes } from '../../picture/svg-shapes.ts'
import { possible } from '../../xml.ts'
import { pixels, TEXT_WIDTH } from './measures.ts'

/** The box a logo fits in, in centimetres. */
const LOGO = { width: 6, height: 1.2 }

interface Drawn { svg: string; width: number; height: number; name: string; title: string; description: string }

/**
 * An SVG picture, and the same as a metafile for programs that do not read SVG. The library knows fallbacks in pixels only: the metafile
 * goes in under the name of one, and gets its own name back when the package is closed.
 */
const drawn = ({ svg, width, height, name, title, description }: Drawn): ImageRun => new ImageRun({
  type: 'svg', data: new TextEncoder().encode(svg), fallback: { type: 'png', data: emfOf(svg) }, transformation: { width, height },
  altText: { name, title: possible(title), description: possible(description) },
})

/** A picture over the width of the text, with its text alternative. */
export function picture({ svg, width, height, caption, alt }: Picture, number: number): ImageRun {
  const wide = pixels(TEXT_WIDTH)
  return drawn({ svg, width: wide, height: (wide * height) / width, name: `Picture ${number}`, title: caption, description: alt })
}

/** The logo for the head of the page; `null` when there is none, or when it has in it what only programs that read SVG can show. */
export function logoRun({ logo, municipality }: Look, author: string): ImageRun | null {
  if (!logo) return null
  const size = fitted(logo, LOGO)
  const [width, height] = [pixels(size.width), pixels(size.height)]
  const name = municipality || author
  if (logo.type === 'svg') return svgShapes(logo.svg)?.unread.length === 0 ? drawn({ svg: logo.svg, width, height, name: 'Logo', title: name, description: name }) : null
  return new ImageRun({
    type: logo.type === 'jpeg' ? 'jpg' : 'png', data: logo.bytes, transformation: { width, height },
    altText: { name: 'Logo', title: possible(name), description: possible(name) },
  })
}
