import type { Messages } from '../../i18n/index.ts'
import type { Ruler } from './label.ts'
import type { Column, Layout } from './layout.ts'
import { set, svg } from './svg.ts'

/** The quiet ground under the map: a field per kind, with its heading. */
export class BlocksView {
  readonly element: SVGGElement
  private readonly headings: { column: Column; text: SVGTextElement }[] = []

  constructor(layout: Layout) {
    const fields = layout.columns.map((column) => {
      const { key, x, y, width, height, heading } = column
      const text = svg('text', { class: 'heading', x: x + 6, y: y + heading * 0.52 })
      this.headings.push({ column, text })
      return svg('g', { class: `block ${key}` }, svg('rect', { x, y, width, height, rx: 6 }), text)
    })
    this.element = svg('g', { class: 'blocks', 'aria-hidden': 'true' }, ...fields)
  }

  /** Headings keep a size that can be read, as long as they stay within their field. */
  fit(scale: number, ruler: Ruler, { map }: Messages): void {
    const font = Math.min(16, Math.max(11.5, 12 * scale)) / scale
    for (const { column, text } of this.headings) {
      set(text, { 'font-size': font })
      // Headings are bolder, so a little wider, than what the ruler measures.
      text.textContent = ruler.cut([map.block(column.key)], (column.width - 8) / font / 1.08)
    }
  }
}
