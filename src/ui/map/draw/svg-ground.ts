import type { Messages } from '../../../i18n/index.ts'
import type { Box } from '../../../layout/layout.ts'
import type { Board } from '../board/board.ts'
import { apart, boxesOf, fieldHeadings, groupHeadings, type Heading } from './headings.ts'
import type { Measure } from './label.ts'
import { set, svg } from './svg.ts'

/** The quiet ground under the map: a field per column and a box per group, with their headings. */
export class SvgGround {
  private readonly headings = svg('g')
  readonly element: SVGGElement
  private written: Heading[] = []

  constructor(private readonly board: Board) {
    const { fields, groups } = board.layout
    this.element = svg('g', { class: 'ground' },
      ...fields.map(({ key, x, y, width, height }) => svg('rect', { class: key === 'critical' ? 'field critical' : 'field', x, y, width, height, rx: 4 })),
      ...groups.filter(({ folded }) => !folded).map(({ x, y, width, height }) => svg('rect', { class: 'group', x, y, width, height, rx: 4 })),
      this.headings)
  }

  /** Whether some of what stands on it is faded: the ground then has no colour of its own. */
  dim(dimmed: boolean): void { set(this.element, { class: dimmed ? 'ground dimmed' : 'ground' }) }

  /** Headings keep a size that can be read, within their field. */
  fit(scale: number, measure: Measure, messages: Messages): void {
    const fields = fieldHeadings(this.board, scale, measure, messages)
    const groups = groupHeadings(this.board, scale, measure, messages)
    this.written = apart([...fields, ...groups], scale)
    while (this.headings.childElementCount < this.written.length) this.headings.append(svg('text'))
    while (this.headings.childElementCount > this.written.length) this.headings.lastElementChild?.remove()
    this.written.forEach((heading, i) => {
      const text = this.headings.children[i] as Element
      set(text, { class: groups.includes(heading) ? 'heading of-group' : 'heading', x: heading.x, y: heading.y, 'font-size': heading.size })
      if (text.textContent !== heading.text) text.textContent = heading.text
    })
  }

  /** Where the headings stand. */
  get boxes(): Box[] { return boxesOf(this.written) }
}
