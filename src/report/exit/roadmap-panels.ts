import type { Roadmap } from '../../exit/roadmap.ts'
import { worstOf } from '../../i18n/told/exit/roadmap.ts'
import { INK, write } from '../timeline/shapes.ts'
import { element } from '../xml.ts'
import type { ExitContext } from './context.ts'
import type { DayScale } from './day-scale.ts'
import { meanPeople } from './years.ts'

/** Measures in CSS pixels. */
const PANEL = 74, PLOT = 54, LABELS = 208
export const PANELS = 3 * PANEL + 8
const BLUE = '#154273', ORANGE = '#b34700'

interface Line { label: string; values: readonly number[]; colour: string; dash?: string; slope?: true }

/** Three small pictures under each other: the share that cannot do without outsiders, the people affected, and the money spent. */
export function panels({ own: { roadmap: texts }, around: { say, texts: { lengths } } }: ExitContext, { steps, to }: Roadmap, scale: DayScale, top: number): string {
  const days = [...steps.map(({ from }) => from), to]
  const held = (of: (step: (typeof steps)[number]) => number) => [...steps.map(of), ...steps.slice(-1).map(of)]
  const all: { title: string; lines: Line[]; write: (value: number) => string }[] = [
    { title: texts.panels.dependence, write: say.share, lines: [{ label: '', colour: BLUE, values: held(({ dependence }) => dependence.chain) }] },
    { title: texts.panels.people, write: (value) => say.number(Math.round(value)), lines: [
      { label: texts.lines.heaviest, colour: BLUE, values: held((step) => worstOf(step)?.people ?? 0) }, { label: texts.lines.mean, colour: ORANGE, dash: '5 3', values: held(meanPeople) },
    ] },
    { title: texts.panels.cost, write: lengths.euros, lines: [{ label: '', colour: BLUE, slope: true, values: held(({ cost }) => cost) }] },
  ]
  return all.map(({ title, lines, write: say }, i) => {
    const [y, high] = [top + i * PANEL, Math.max(...lines.flatMap(({ values }) => values)) || 1]
    const bottom = y + 12 + PLOT
    const at = (value: number) => Math.round((bottom - (Math.max(0, value) / high) * PLOT) * 100) / 100
    return write(0, y + 24, title, { 'font-weight': 'bold' }) + lines.map((line, nth) => (line.label ? key(line, y + 40 + nth * 14) : '')).join('')
      + [high, 0].map((value) => write(LABELS - 6, at(value) + 4, say(value), { 'text-anchor': 'end', 'font-size': 10 })
        + element('path', { d: `M${LABELS} ${at(value)}H${scale.x(to)}`, stroke: '#8a97a3', 'stroke-width': 0.6, fill: 'none' })).join('')
      + lines.map((line) => drawn(line, days, scale, at)).join('')
  }).join('')
}

/** A line over the days: in steps, as what it shows holds until the next change, or sloping. */
function drawn({ values, colour, dash, slope }: Line, days: readonly string[], { x }: DayScale, y: (value: number) => number): string {
  const d = values.map((value, i) => (i === 0 ? `M${x(days[0] as string)} ${y(value)}` : slope ? `L${x(days[i] as string)} ${y(value)}` : `H${x(days[i] as string)}V${y(value)}`)).join('')
  return element('path', { d, stroke: colour, 'stroke-width': 2, fill: 'none', 'stroke-dasharray': dash })
}

const key = ({ label, colour, dash }: Line, y: number): string =>
  element('path', { d: `M0 ${y - 4}H22`, stroke: colour, 'stroke-width': 2, fill: 'none', 'stroke-dasharray': dash }) + write(28, y, label, { 'font-size': 10.5, fill: INK })
