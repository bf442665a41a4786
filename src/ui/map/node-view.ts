import type { Status } from '../../engine/trace.ts'
import { STATUS_SHAPES } from '../components/status-shape.ts'
import type { Facts } from './facts.ts'
import { SMALLER, START, TWO_LINES, spaceIn, wholeWidth, type Ruler } from './label.ts'
import type { Box } from '../../layout/layout.ts'
import { shorterNames } from './short-name.ts'
import { set, svg } from './svg.ts'

/** One component on the map: a pill with the sign of its status, its name and the country that can reach it. */
export class NodeView {
  readonly element: SVGGElement
  /** What carries the role, the DOM id and the spoken name. */
  readonly option: SVGGElement
  private readonly pill = svg('rect', { class: 'pill', rx: 3 })
  private readonly body = svg('path', { class: 'body' })
  private readonly mark = svg('path', { class: 'mark' })
  private readonly sign = svg('g', {}, this.body, this.mark)
  private readonly lines = [svg('text', { class: 'name' }), svg('text', { class: 'name' })] as const
  private readonly tag: SVGGElement | null
  private readonly title = svg('title')
  /** Bold letters are wider than what the ruler measures. */
  private weight = 1
  private status: Status | null = null
  private readonly names: string[]

  constructor(private readonly facts: Facts, { x, y }: Box) {
    this.names = shorterNames(facts.name, facts.supplier)
    this.tag = facts.foreign ? svg('g', { class: 'tag' }, svg('rect', { rx: 2 }), svg('text')) : null
    if (this.tag) (this.tag.lastElementChild as Element).textContent = facts.foreign
    // The letters stand beside the option, not in it: its spoken name says it all, and in full.
    const letters = svg('g', { 'aria-hidden': 'true' }, ...this.lines, ...(this.tag ? [this.tag] : []))
    this.option = svg('g', {}, this.pill, this.sign)
    this.element = svg('g', { transform: `translate(${x} ${y})`, 'data-id': facts.id }, this.title, this.option, letters)
  }

  /** Shows a status; `classes` tell the rest (hit, faded, ...). */
  paint(status: Status, classes: string, spoken: string): void {
    this.weight = classes.includes('hit') ? 1.07 : 1.02
    set(this.element, { class: `node ${status} ${this.facts.critical ? 'critical ' : ''}${classes}` })
    set(this.option, { 'aria-label': spoken })
    if (this.title.textContent !== spoken) this.title.textContent = spoken
    if (this.status === status) return
    this.status = status
    const { body, mark, solid } = STATUS_SHAPES[status]
    set(this.body, { d: body })
    set(this.mark, { d: mark })
    set(this.sign, { class: `sign ${solid ? 'solid' : 'open'}` })
  }

  /** How wide it has to be for its whole name. */
  wanted(font: number, ruler: Ruler): number { return wholeWidth(this.facts, font, ruler, this.weight) }

  /** The lines of its name and the size of their letters: on two lines a little smaller if the name needs that. */
  private written(height: number, letters: number, font: number, ruler: Ruler): [lines: string[], size: number] {
    const { name } = this.facts
    if (height < TWO_LINES * font) return [[ruler.cut(this.names, letters)], font]
    const size = [1, SMALLER].find((size) => ruler.wrap(name, letters / size).join(' ') === name) ?? SMALLER
    return [ruler.wrap(name, letters / size), size * font]
  }

  /** Sets the sizes for a font in units of the map, with which letters and signs keep their size on the screen. */
  fit({ width, height }: Pick<Box, 'width' | 'height'>, font: number, ruler: Ruler, named: boolean): void {
    const { room, tagged } = spaceIn(width, font, this.tag !== null && named)
    const letters = room / this.weight
    const [[first = '', second = ''], size] = named ? this.written(height, letters, font, ruler) : [[], font]
    const middle = height / 2
    set(this.pill, { width, height })
    set(this.sign, { transform: `translate(${0.75 * font} ${middle}) scale(${font / 16.5})` })
    this.lines.forEach((line, i) => {
      const text = [first, second][i] as string
      const y = second ? middle + (i - 0.5) * 1.06 * size : middle
      set(line, { x: START * font, y, 'font-size': size })
      if (line.textContent !== text) line.textContent = text
    })
    if (!this.tag) return
    const [box, code] = this.tag.children as unknown as [Element, Element]
    // Without room for the country a stripe says that there is one; its name is in the title.
    const wide = tagged ? 1.35 * font : 0.25 * font
    set(this.tag, { class: tagged ? 'tag' : 'tag stripe', transform: `translate(${width - wide - (tagged ? 0.2 * font : 0)} ${middle})` })
    set(box, { x: 0, y: -0.5 * font, width: wide, height: font })
    set(code, { x: wide / 2, y: 0, 'font-size': 0.78 * font })
  }
}
