import { STATUS_SHAPES } from '../../components/status-shape.ts'
import type { Look } from '../board/look.ts'
import { START, type Label } from './label.ts'
import type { NodePaint, Tone } from './paint.ts'
import { set, svg } from './svg.ts'

/** A tone as a colour of the style sheet, which follows the theme by itself. */
export const colour = (tone: Tone | null): string => (tone === null ? 'none' : `var(--${tone})`)

interface Size { width: number; height: number }

/** One item on the map: a pill with the sign of its status, its name, and a tag. */
export class SvgNode {
  private readonly back = svg('rect', { class: 'back', rx: 3 })
  private readonly ring = svg('rect', { class: 'ring', rx: 5 })
  private readonly pill = svg('rect', { class: 'pill', rx: 3 })
  private readonly share = svg('rect', { class: 'share' })
  private readonly body = svg('path', { class: 'body' })
  private readonly mark = svg('path', { class: 'mark' })
  private readonly sign = svg('g', { class: 'map-sign' }, this.body, this.mark)
  private readonly lines = [svg('text', { class: 'name' }), svg('text', { class: 'name' })] as const
  private readonly box = svg('rect', { rx: 2 })
  private readonly code = svg('text')
  private readonly tag = svg('g', { class: 'tag' }, this.box, this.code)
  readonly element = svg('g', { class: 'node' }, this.back, this.ring, this.pill, this.share, this.sign, ...this.lines, this.tag)

  /** Puts on the colours and the sign of a moment. */
  paint({ status, group, affected }: Pick<Look, 'status' | 'group' | 'affected'>, paint: NodePaint): void {
    const { ground, edge, ring, ink, bold, tag, sign, opacity } = paint
    set(this.element, { opacity })
    set(this.pill, { fill: colour(ground), stroke: colour(edge?.tone ?? null), 'stroke-width': edge?.width ?? 0 })
    set(this.ring, { stroke: colour(ring) })
    set(this.back, { display: group ? 'inline' : 'none' })
    set(this.share, { fill: colour(`${status}-fill`), display: group && affected > 0 ? 'inline' : 'none', 'data-share': affected })
    for (const line of this.lines) set(line, { fill: colour(ink), 'font-weight': bold ? 650 : ink === 'ink-soft' ? 400 : 500 })
    set(this.box, { fill: colour(tag.ground), stroke: colour(tag.edge) })
    set(this.code, { fill: colour(tag.ink) })
    const { body, mark } = STATUS_SHAPES[status]
    set(this.body, { d: body, fill: colour(sign.body), stroke: colour(sign.edge), 'stroke-width': sign.quiet ? 2.6 : 1.5, transform: sign.quiet ? 'scale(0.55)' : '', opacity: sign.quiet ? 0.75 : 1 })
    set(this.mark, { d: mark, fill: colour(sign.mark) })
  }

  /** Writes on an item of this size; `font` in units of the board, in which the sign and the rings keep their size on the screen. */
  write({ width, height }: Size, label: Label | null, font: number, scale: number): void {
    const [middle, gap] = [height / 2, 2.5 / scale]
    set(this.pill, { width, height })
    set(this.back, { x: gap, y: gap, width, height })
    set(this.ring, { x: -gap, y: -gap, width: width + 2 * gap, height: height + 2 * gap })
    set(this.share, { y: height - 3 / scale, height: 3 / scale, width: width * Number(this.share.getAttribute('data-share') ?? 0) })
    set(this.sign, { transform: `translate(${0.75 * font} ${middle}) scale(${Math.min(font, height) / 16.5})` })
    this.lines.forEach((line, i) => {
      const text = label?.lines[i] ?? ''
      const size = label?.size ?? font
      set(line, { x: START * font, y: label?.lines[1] ? middle + (i - 0.5) * 1.06 * size : middle, 'font-size': size })
      if (line.textContent !== text) line.textContent = text
    })
    this.writeTag(width, middle, label, font)
  }

  private writeTag(width: number, middle: number, label: Label | null, font: number): void {
    set(this.tag, { display: label && label.tag !== null ? 'inline' : 'none' })
    if (!label || label.tag === null) return
    const stripe = label.tag === ''
    // Without room for the country a stripe says that there is one; the spoken line names it.
    set(this.tag, { class: stripe ? 'tag stripe' : 'tag', transform: `translate(${width - label.tagWidth - (stripe ? 0 : 0.2 * font)} ${middle})` })
    const tall = Math.max(font, 1.12 * label.tagSize)
    set(this.box, { y: -tall / 2, width: label.tagWidth, height: tall })
    set(this.code, { x: label.tagWidth / 2, y: 0, 'font-size': label.tagSize })
    if (this.code.textContent !== label.tag) this.code.textContent = label.tag
  }
}
