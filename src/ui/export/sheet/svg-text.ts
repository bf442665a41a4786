import type { Palette } from '../../map/draw/palette.ts'
import type { Line, Shape, Sheet } from './shape.ts'

/** No picture is shown narrower than this, in pixels. */
export const NARROWEST = 1920

/** Characters that may not stand in XML at all. */
// oxlint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (sign) => ESCAPED[sign] as string)

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

const attributes = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`)).join('')

/**
 * A sheet as an SVG file that stands alone: no style sheet, no variables and no other files, so that Inkscape and LibreOffice
 * show it too. `family` names the letters, with others to fall back on.
 */
export function svgText({ width, height, title, description, shapes }: Sheet, palette: Palette, family: string): string {
  const shown = Math.max(1, NARROWEST / width)
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg"${attributes({ width: width * shown, height: height * shown, viewBox: `0 0 ${rounded(width)} ${rounded(height)}`, role: 'img', 'aria-labelledby': 'title desc', 'font-family': family })}>
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(description)}</desc>
<rect${attributes({ width, height, fill: palette.panel })}/>
${shapes.map((shape) => shapeText(shape, palette)).join('\n')}
</svg>
`
}

const lineOf = (line: Line | null, palette: Palette) => (line === null ? {} : {
  stroke: palette[line.tone], 'stroke-width': line.width, 'stroke-dasharray': line.dash?.length ? line.dash.join(' ') : null, 'stroke-linecap': line.round ? 'round' : null,
})

function shapeText(shape: Shape, palette: Palette): string {
  const opacity = shape.opacity === undefined || shape.opacity === 1 ? null : shape.opacity
  switch (shape.kind) {
    case 'box': {
      const { box: { x, y, width, height }, radius, fill, line } = shape
      return `<rect${attributes({ x, y, width: Math.max(0, width), height: Math.max(0, height), rx: Math.min(radius, height / 2) || null, fill: fill === null ? 'none' : palette[fill], ...lineOf(line, palette), opacity })}/>`
    }
    case 'path': {
      const { d, x, y, scale, fill, line } = shape
      const moved = x || y || scale !== 1 ? `translate(${rounded(x)} ${rounded(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`}` : null
      return `<path${attributes({ d, transform: moved, fill: fill === null ? 'none' : palette[fill], ...lineOf(line, palette), opacity })}/>`
    }
    case 'text': {
      const { text, x, y, size, weight, tone, middle } = shape
      return text === '' ? '' : `<text${attributes({ x, y, 'font-size': size, 'font-weight': weight, fill: palette[tone], 'text-anchor': middle ? 'middle' : null, opacity })}>${escaped(text)}</text>`
    }
  }
}
