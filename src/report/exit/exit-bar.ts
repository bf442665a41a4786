import type { ScheduledExit } from '../../exit/schedule.ts'
import type { ExitReportTexts } from '../../i18n/exit-report.ts'
import { INK, write } from '../timeline/shapes.ts'
import { element } from '../xml.ts'
import type { DayScale } from './day-scale.ts'

export const LANE = 19
const HEIGHT = 11, HATCH = 4.5
const BLUE = '#154273', ORANGE = '#b34700', TINT = '#dbe5f0'

/** An exit over the days, around the middle line `y`: solid while building, hatched while half migrated, pale while the old one still stands; a line where the contract ends. */
export function exitBar({ start, migrates, switched, ends }: Pick<ScheduledExit, 'start' | 'migrates' | 'switched' | 'ends'>, contractEnd: string | null, { x }: DayScale, y: number): string {
  return stretch('building', x(start), x(migrates), y) + stretch('migrating', x(migrates), x(switched), y) + stretch('parallel', x(switched), x(ends), y) + (contractEnd === null ? '' : endMark(x(contractEnd), y))
}

type Part = 'building' | 'migrating' | 'parallel'

function stretch(part: Part, from: number, to: number, y: number): string {
  if (to <= from) return ''
  const box = { x: from, y: y - HEIGHT / 2, width: to - from, height: HEIGHT }
  switch (part) {
    case 'building': return element('rect', { ...box, fill: BLUE })
    case 'migrating': return element('rect', { ...box, fill: '#ffffff', stroke: ORANGE }) + hatched(from, y - HEIGHT / 2, to - from)
    case 'parallel': return element('rect', { ...box, fill: TINT, stroke: BLUE, 'stroke-width': 0.8 })
  }
}

/** Slanting lines inside a box, cut off at its sides. */
function hatched(x: number, top: number, width: number): string {
  let path = ''
  for (let at = x - HEIGHT + HATCH; at < x + width; at += HATCH) {
    const [from, to] = [Math.max(at, x), Math.min(at + HEIGHT, x + width)]
    if (from < to) path += `M${from.toFixed(1)} ${(top + HEIGHT - (from - at)).toFixed(1)}L${to.toFixed(1)} ${(top + HEIGHT - (to - at)).toFixed(1)}`
  }
  return element('path', { d: path, stroke: ORANGE, 'stroke-width': 1.4, fill: 'none' })
}

const endMark = (x: number, y: number): string => element('path', { d: `M${x} ${y - LANE / 2 + 1}V${y + LANE / 2 - 1}`, stroke: INK, 'stroke-width': 2, fill: 'none' })

/** What the parts of a bar mean. */
export function exitLegend(texts: ExitReportTexts['roadmap']['legend'], top: number): string {
  const y = top + 20
  const parts = (['building', 'migrating', 'parallel'] as const).map((part, i) => stretch(part, i * 175 + 1, i * 175 + 27, y) + write(i * 175 + 34, y + 4, texts[part]))
  return element('path', { d: `M0 ${top + 4}H720`, stroke: INK, 'stroke-width': 0.8, fill: 'none' }) + parts.join('') + endMark(3 * 175 + 14, y) + write(3 * 175 + 24, y + 4, texts.contract)
}
