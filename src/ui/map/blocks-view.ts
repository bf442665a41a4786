import type { Messages } from '../../i18n/index.ts'
import type { Ruler } from './label.ts'
import type { Box, Field, Layout } from '../../layout/layout.ts'
import { set, svg } from './svg.ts'

const START = 4

/** Smaller than this on the screen a heading is only a smudge. */
const SMALLEST = 7.5

/** Headings are bolder, so a little wider, than what the ruler measures. */
const BOLD = 1.08

/** The quiet ground under the map: a field per kind, with its heading. */
export class BlocksView {
  readonly element: SVGGElement
  private readonly headings: { field: Field; text: SVGTextElement; width: number }[] = []

  constructor(private readonly layout: Layout) {
    const fields = layout.fields.map((field) => {
      const { key, x, y, width, height, heading } = field
      const text = svg('text', { class: 'heading', x: x + START, y: y + heading * 0.54 })
      this.headings.push({ field, text, width: 0 })
      return svg('g', { class: `block ${key}` }, svg('rect', { x, y, width, height, rx: 4 }), text)
    })
    this.element = svg('g', { class: 'blocks', 'aria-hidden': 'true' }, ...fields)
  }

  /** Headings keep a size that can be read, within their field: rather a shorter word, and then smaller letters, than half a word. */
  fit(scale: number, ruler: Ruler, { map }: Messages): void {
    const font = Math.min(16, Math.max(10.5, 0.74 * this.layout.row * scale)) / scale
    for (const heading of this.headings) {
      const { field: { key }, text } = heading
      // One word for all fields of a kind.
      const room = (Math.min(...this.layout.fields.filter((field) => field.key === key).map(({ width }) => width)) - 2 * START) / BOLD
      const words = map.block(key)
      const word = words.find((each) => ruler.width(each) * font <= room) ?? words.at(-1) as string
      const size = Math.min(font, room / ruler.width(word))
      heading.width = ruler.width(word) * size * BOLD
      set(text, { 'font-size': size })
      text.textContent = size * scale >= SMALLEST ? word : ''
    }
  }

  /** Where the headings stand. */
  get boxes(): Box[] {
    return this.headings.map(({ field: { x, y, heading }, width }) => ({ x: x + START, y, width, height: heading }))
  }
}
