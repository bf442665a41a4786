import type { Axis, ConcentrationAnswer } from '../../analysis/concentration/answer.ts'
import { concentrationMeaning, hiddenTexts, shareCells, usedShares } from '../../i18n/told/concentration.ts'
import { elementName } from '../../i18n/told/element-name.ts'
import { heading, list, paragraph, type Block, type Picture } from '../document.ts'
import { INK, write } from '../timeline/shapes.ts'
import { element, escape } from '../xml.ts'
import type { Chapter, ChapterContext } from './chapter.ts'
import { label } from './drawing.ts'

const WIDTH = 720, NAMES = 200, FIGURES = 190, ROW = 24, HIGH = 14, LEGEND = 40
const BARS = 12
const ALWAYS = '#a3101b', SOMETIMES = '#b34700'

/** How much hangs on one supplier, owner, country, platform or layer: bars and a table of each, and what only looks separate. */
export const concentrationChapter: Chapter<'concentration'> = (context, answer) => {
  const { texts: { concentration: texts } } = context
  const [lead = '', ...rest] = concentrationMeaning(answer, context)
  const hidden = hiddenTexts(answer, context)
  return [
    paragraph(lead, 'lead'), ...list(false, rest),
    ...(Object.keys(texts.axes) as Axis[]).flatMap((axis) => axisBlocks(context, answer, axis)),
    heading(2, texts.hiddenHeading), ...(hidden.length ? list(false, hidden) : [paragraph(texts.noHidden)]),
  ]
}

function axisBlocks(context: ChapterContext, answer: ConcentrationAnswer, axis: Axis): Block[] {
  const { texts: { concentration: texts } } = context
  const used = usedShares(answer, axis).slice(0, BARS)
  if (used.length === 0) return []
  return [
    heading(2, texts.axes[axis]), paragraph(texts.axisMeans[axis]), bars(context, answer, axis),
    { kind: 'table', caption: texts.caption(texts.axes[axis]), header: Object.values(texts.columns), rows: used.map((share) => shareCells(share, answer, context)), widths: [20, 11, 26, 11, 21, 11], figures: [1, 3, 5] },
  ]
}

/** A box that is filled, or one with slanting lines: they differ without colour too. */
const solid = (x: number, y: number, width: number): string => element('rect', { x, y, width, height: HIGH, fill: ALWAYS })
function hatched(x: number, y: number, width: number): string {
  const lines: string[] = []
  for (let at = x - HIGH + 5; at < x + width; at += 5) {
    const [from, to] = [Math.max(at, x), Math.min(at + HIGH, x + width)]
    if (from < to) lines.push(`M${from.toFixed(1)} ${(y + HIGH - (from - at)).toFixed(1)}L${to.toFixed(1)} ${(y + HIGH - (to - at)).toFixed(1)}`)
  }
  return element('rect', { x, y, width, height: HIGH, fill: '#ffffff', stroke: SOMETIMES }) + element('path', { d: lines.join(''), stroke: SOMETIMES, 'stroke-width': 1.4, fill: 'none' })
}

function bars(context: ChapterContext, answer: ConcentrationAnswer, axis: Axis): Picture {
  const { texts: { concentration: texts } } = context
  const used = usedShares(answer, axis).slice(0, BARS)
  const named = used.map((share) => ({ name: elementName(context, axis, share.id), always: share.always.length, sometimes: share.sometimes.length }))
  const of = Math.max(1, answer.services.length)
  const scale = (n: number): number => Math.round((n / of) * (WIDTH - NAMES - FIGURES) * 10) / 10
  const bottom = named.length * ROW + 6, height = bottom + LEGEND
  const rows = named.map(({ name, always, sometimes }, nth) => {
    const y = 4 + nth * ROW
    return label(name, y + 11) + (always ? solid(NAMES, y, scale(always)) : '') + (sometimes ? hatched(NAMES + scale(always), y, scale(sometimes)) : '')
      + write(NAMES + scale(Math.min(of, always + sometimes)) + 8, y + 11, texts.bar(always, sometimes, answer.services.length), { 'font-size': 11 })
  }).join('')
  const caption = texts.picture(texts.axes[axis], false)
  const alt = texts.pictureAlt(named.map(({ name, always, sometimes }) => texts.row(name, always, sometimes)).join(' '))
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img',
    'font-family': 'Liberation Sans, Arial, Helvetica, sans-serif', 'font-size': 12,
  }, [
    element('title', {}, escape(caption)), element('desc', {}, escape(alt)), element('rect', { x: 0, y: 0, width: WIDTH, height, fill: '#ffffff' }), rows,
    element('path', { d: `M0 ${bottom}H${WIDTH}`, stroke: INK, 'stroke-width': 0.8, fill: 'none' }),
    solid(1, bottom + 12, 26), write(34, bottom + 23, texts.legend.always), hatched(361, bottom + 12, 26), write(394, bottom + 23, texts.legend.sometimes),
  ].join(''))
  return { kind: 'picture', caption, alt, width: WIDTH, height, svg }
}
